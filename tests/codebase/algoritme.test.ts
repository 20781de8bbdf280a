import { existsSync, readFileSync } from "node:fs";
import { type Static, Type } from "typebox";
import { Compile } from "typebox/compile";
import { expect, test } from "vitest";
import { criteria } from "#matching/criteria";
import { onderwerpen } from "#matching/onderwerpen";
import { ONDERDELEN } from "#matching/waarde";
import { algoritmes } from "../../src/modules/algoritmeregister/algoritmes.ts";
import type { Registratie as Regel } from "../../src/modules/algoritmeregister/registratie.ts";
import { documenten, registertekst } from "../../scripts/algoritme.ts";
import { BEWIJS } from "../../scripts/algoritme-modelkaart.ts";
import { registerregel, VOORBEELD } from "../../scripts/algoritme-register.ts";

const generated = documenten();

test.for(Object.entries(generated))("%s is what node scripts/algoritme.mjs writes (A-11)", ([file, text]) => {
  expect(readFileSync(file, "utf8"), "Run: node scripts/algoritme.mjs").toBe(text);
});

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength });
const links = Type.Array(
  Type.Object({ title: text(100), link: Type.String({ pattern: "^https://", maxLength: 500 }) }),
);

/**
 * What an organisation sends to the Algoritmeregister. The fields, their lengths and the values to choose from are
 * those of publication standard 1.0; the register itself adds the rest.
 */
const Registratie = Type.Object(
  {
    name: text(100),
    description_short: text(400),
    organization: text(100),
    category: Type.Array(Type.Enum(["Werk", "Sociale zekerheid", "Recht", "Economie"])),
    status: Type.Enum(["In ontwikkeling", "In gebruik", "Buiten gebruik"]),
    contact_email: Type.String({ pattern: "^([^@\\s]+@[^@\\s]+\\.[a-z]+|https://.+)$", maxLength: 500 }),
    publication_category: Type.Enum([
      "Hoog-risico AI-systeem",
      "Impactvolle algoritmes",
      "Overige algoritmes",
    ]),
    goal: text(2500),
    proportionality: text(2500),
    human_intervention: text(2500),
    risks: text(2500),
    lawful_basis: text(2500),
    lawful_basis_grouping: links,
    impacttoetsen: text(2500),
    source_data: text(2500),
    methods_and_models: text(5000),
    provider: text(200),
    lang: Type.Enum(["nld"]),
    standard_version: Type.Enum(["1.0"]),
    source_id: text(100),
    tags: text(2500),
  },
  { additionalProperties: false },
);

test("the registration has the fields of the Algoritmeregister 1.0, within their lengths (A-11)", () => {
  const validator = Compile(Registratie);
  const regel: Static<typeof Registratie> = JSON.parse(generated["docs/algoritme/register.json"]!) as never;
  expect(validator.Errors(regel)).toEqual([]);
  const { lang: _, ...zonder } = regel;
  expect(validator.Check(zonder)).toBe(false);
  expect(validator.Check({ ...regel, status: "Klaar" })).toBe(false);
});

test.for(algoritmes.map((algoritme) => [algoritme.sleutel, algoritme] as const))(
  "the registration of %s has the fields of the Algoritmeregister 1.0, and is readable (A-11, A-12)",
  ([, { registratie }]) => {
    const regel = registratie(VOORBEELD);
    expect(Compile(Registratie).Errors(regel)).toEqual([]);
    expect(regel.methods_and_models).toContain("leert niet zelf");
    expect(langeZinnen(regel)).toEqual([]);
  },
);

test("no two algorithms share an address, a name or a number (A-11)", () => {
  const regels = algoritmes.map(({ registratie }) => registratie(VOORBEELD));
  for (const own of [
    algoritmes.map(({ sleutel }) => sleutel),
    regels.map(({ name }) => name),
    regels.map(({ source_id }) => source_id),
  ])
    expect(new Set(own).size).toBe(algoritmes.length);
});

test("an organisation gets a registration of its own, and nothing else in it differs (A-11)", () => {
  const eigen = { organisatie: "Gemeente Noorderhaaks", contact: "https://noorderhaaks.example/algoritmes" };
  const regel = JSON.parse(registertekst(eigen)) as ReturnType<typeof registerregel>;
  expect(regel).toEqual({
    ...registerregel(VOORBEELD),
    organization: eigen.organisatie,
    contact_email: eigen.contact,
  });
});

test("the model card has every subject, voorwaarde, wens and weight, and says what is not seen (A-11)", () => {
  const kaart = generated["docs/algoritme/modelkaart.md"]!;
  const missing = [
    ...onderwerpen.map(({ label }) => `| ${label} |`),
    ...criteria.map(({ naam }) => `| ${naam} |`),
    ...ONDERDELEN.map(({ naam }) => `| ${naam} |`),
    ..."geslacht;herkomst;nationaliteit;duur van een uitkering;diagnose;score van een mens".split(";"),
  ].filter((part) => !kaart.includes(part));
  expect(missing).toEqual([]);
  expect(BEWIJS.filter(([, file]) => !existsSync(file))).toEqual([]);
});

/** Sentences for the public of more than 30 words. */
function langeZinnen({ name, description_short, goal, proportionality, human_intervention, risks }: Regel) {
  const zinnen = [name, description_short, goal, proportionality, human_intervention, risks]
    .join(" ")
    .split(/(?<=[.!?])\s+/);
  return zinnen.filter((zin) => zin.split(/\s+/).length > 30);
}
