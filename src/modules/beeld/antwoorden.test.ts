import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isIsoDate } from "#core/dates";
import { gezondheidswoorden } from "../inwoners/gezondheidswoorden.ts";
import { alleenGesteld, fouteAntwoorden, gesteldeVragen } from "./antwoorden.ts";
import { fouteDefinitie } from "./controleer-definitie.ts";
import { type Antwoord, type Definitie, VRAAGSOORTEN, type Vraag, vragenVan } from "./definitie.ts";
import { vraag } from "./meegeleverd-vragen.ts";
import { MEEGELEVERD } from "./meegeleverd.ts";

const OPTIES = ["a", "b", "c"].map((code) => ({ code, label: code }));
const definitieVan = (vragen: readonly Vraag[]): Definitie => ({
  inleiding: "Een proef.",
  bron: null,
  geldigMaanden: 12,
  isHerhaalbaar: false,
  schrijft: [],
  secties: [{ titel: "Vragen", toelichting: null, vragen: [...vragen] }],
});

/** Questions of every kind, some of which hang on the one before. */
const eenDefinitie = fc
  .array(
    fc.record({
      soort: fc.constantFrom(...VRAAGSOORTEN),
      isVerplicht: fc.boolean(),
      hangt: fc.boolean(),
      is: fc.constantFrom(["ja"], ["a", "b"], ["3"], ["c"]),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((parts) =>
    definitieVan(
      parts.map(({ soort, isVerplicht, hangt, is }, at) =>
        vraag(`v${at}`, `Vraag ${at}`, soort, {
          isVerplicht,
          opties: soort === "keuze" || soort === "meer keuzes" ? OPTIES : [],
          minimum: soort === "getal" ? 0 : null,
          maximum: soort === "getal" ? 10 : null,
          als: hangt && at > 0 ? { vraag: `v${at - 1}`, is: [...is] } : null,
        }),
      ),
    ),
  );

const eenAntwoord: fc.Arbitrary<Antwoord> = fc.oneof(
  fc.constantFrom<Antwoord>(
    "ja",
    "nee",
    "a",
    "b",
    "c",
    "x",
    "",
    " ",
    "2026-02-29",
    "2026-03-01",
    "depressie",
  ),
  fc.constantFrom<Antwoord>(0, 1, 3, 5, 6, 11, -1, 2.5, Number.NaN),
  fc.constantFrom<Antwoord>([], ["a"], ["a", "b"], ["a", "a"], ["x"]),
  fc.string({ maxLength: 600 }),
);
const eenInvulling = fc.dictionary(
  fc.constantFrom("v0", "v1", "v2", "v3", "v4", "v5", "v6", "anders"),
  eenAntwoord,
  {
    maxKeys: 8,
  },
);

/** The same in the plainest words, one rule a line, as a second opinion. */
function naief(
  definitie: Definitie,
  gegeven: Readonly<Record<string, Antwoord>>,
  isConcept: boolean,
): string[] {
  const gezien = new Set<string>();
  const fout: string[] = [];
  for (const v of definitie.secties.flatMap((sectie) => sectie.vragen)) {
    if (v.als !== null) {
      const op = gegeven[v.als.vraag];
      const lijst = op === undefined ? [] : Array.isArray(op) ? op : [op];
      if (!gezien.has(v.als.vraag)) continue;
      if (!lijst.some((deel) => v.als!.is.includes(`${deel}`))) continue;
    }
    gezien.add(v.code);
    const a = gegeven[v.code];
    const leeg =
      a === undefined || (typeof a === "string" && a.trim() === "") || (Array.isArray(a) && a.length === 0);
    if (leeg && v.isVerplicht && !isConcept) fout.push(v.code);
    else if (a !== undefined && !past(v, a)) fout.push(v.code);
  }
  return [...fout, ...Object.keys(gegeven).filter((code) => !gezien.has(code))].toSorted();
}

function past(v: Vraag, a: Antwoord): boolean {
  const codes = new Set(v.opties.map((optie) => optie.code));
  if (v.soort === "ja-nee") return a === "ja" || a === "nee";
  if (v.soort === "keuze") return typeof a === "string" && codes.has(a);
  if (v.soort === "schaal") return a === 1 || a === 2 || a === 3 || a === 4 || a === 5;
  if (v.soort === "datum") return typeof a === "string" && isIsoDate(a);
  if (v.soort === "tekst")
    return typeof a === "string" && a.length <= 500 && gezondheidswoorden(a).length === 0;
  if (v.soort === "getal")
    return typeof a === "number" && Number.isFinite(a) && a >= (v.minimum ?? a) && a <= (v.maximum ?? a);
  if (!Array.isArray(a)) return false;
  for (let at = 0; at < a.length; at++) if (!codes.has(a[at]!) || a.indexOf(a[at]!) !== at) return false;
  return true;
}

describe("what was filled in", () => {
  test("every answer is judged as a second, plain reading of the same rules judges it (R-131)", () => {
    let wrong = 0;
    let right = 0;
    fc.assert(
      fc.property(eenDefinitie, eenInvulling, fc.boolean(), (definitie, gegeven, isConcept) => {
        const found = fouteAntwoorden(definitie, gegeven, { isConcept }).map(({ code }) => code);
        const expected = naief(definitie, gegeven, isConcept);
        expect(found.toSorted()).toEqual(expected);
        if (expected.length > 0) wrong++;
        else right++;
      }),
      { numRuns: 3000, seed: 31 },
    );
    expect(Math.min(wrong, right)).toBeGreaterThan(100); // both kinds were tried
  });

  test("after leaving out what is not asked, nothing that is not asked is left, and doing it twice changes nothing", () => {
    fc.assert(
      fc.property(eenDefinitie, eenInvulling, (definitie, gegeven) => {
        const over = alleenGesteld(definitie, gegeven);
        const asked = new Set(gesteldeVragen(definitie, over).map(({ code }) => code));
        expect(Object.keys(over).filter((code) => !asked.has(code))).toEqual([]);
        expect(alleenGesteld(definitie, over)).toEqual(over);
      }),
      { numRuns: 1000, seed: 32 },
    );
  });

  test("an answer to a question that is no longer asked is refused, and so is a word about health (R-112)", () => {
    const definitie = definitieVan([
      vraag("mee", "Doet iemand mee?", "ja-nee"),
      vraag("hoe", "Hoe dan?", "tekst", { als: { vraag: "mee", is: ["ja"] } }),
    ]);
    const fouten = (antwoorden: Record<string, Antwoord>) =>
      fouteAntwoorden(definitie, antwoorden, { isConcept: false }).map(({ code }) => code);
    expect(fouten({ mee: "ja", hoe: "Eén ochtend per week." })).toEqual([]);
    expect(fouten({ mee: "nee" })).toEqual([]);
    expect(fouten({ mee: "nee", hoe: "Toch iets." })).toEqual(["hoe"]);
    expect(fouten({ mee: "ja" })).toEqual(["hoe"]);
    expect(fouten({ mee: "ja", hoe: "Heeft een depressie." })).toEqual(["hoe"]);
  });
});

describe("the vragenlijsten that come with Meedoen", () => {
  test.each(MEEGELEVERD.map((lijst) => [lijst.naam, lijst] as const))(
    "%s can be used as it is",
    (_, lijst) => {
      expect(fouteDefinitie(lijst.definitie)).toEqual([]);
    },
  );

  test("the example of the criteria has 13, says that the source names the number only, and feeds the rule (R-131)", () => {
    const { definitie, naam } = MEEGELEVERD.find(({ code }) => code === "duurzame_arbeidsbeperking")!;
    expect(vragenVan(definitie)).toHaveLength(13);
    expect(naam).toContain("voorbeeld");
    expect(definitie.inleiding).toContain("De bron zegt dat er 13 criteria zijn en noemt ze niet");
    expect(new Set(vragenVan(definitie).flatMap(({ feit }) => feit ?? [])).size).toBe(7);
  });

  test("werkfit shows the definition of its source in its own words (R-130)", () => {
    const { definitie } = MEEGELEVERD.find(({ code }) => code === "werkfit")!;
    expect(definitie.inleiding).toContain(
      "Werkfit betekent in dit kader dat de kandidaten in staat worden geacht om te werken, eventueel met vormen van ondersteuning.",
    );
    expect(definitie.bron).toBe("Actieplan Perspectief op Werk, Arbeidsmarktregio Amersfoort, 2019");
  });
});

describe("a definition", () => {
  const fouten = (...vragen: Vraag[]) => fouteDefinitie(definitieVan(vragen)).map(({ code }) => code);
  test.each([
    ["two questions with one code", [vraag("a", "A", "ja-nee"), vraag("a", "B", "ja-nee")], ["a"]],
    ["a choice without answers", [vraag("a", "A", "keuze")], ["a"]],
    [
      "a condition on a later question",
      [vraag("a", "A", "ja-nee", { als: { vraag: "b", is: ["ja"] } }), vraag("b", "B", "ja-nee")],
      ["a"],
    ],
    [
      "a condition on an answer that is not there",
      [vraag("a", "A", "ja-nee"), vraag("b", "B", "tekst", { als: { vraag: "a", is: ["soms"] } })],
      ["b"],
    ],
    [
      "a condition on a text",
      [vraag("a", "A", "tekst"), vraag("b", "B", "tekst", { als: { vraag: "a", is: ["x"] } })],
      ["b"],
    ],
    ["a question about health", [vraag("a", "Welke diagnose heeft iemand?", "tekst")], ["a"]],
    ["the smallest number above the largest", [vraag("a", "A", "getal", { minimum: 5, maximum: 1 })], ["a"]],
  ] as const)("%s is refused", (_, vragen, codes) => {
    expect(fouten(...vragen)).toEqual(codes);
  });

  test("what changes the situatie is always asked, must be answered, and fits the field", () => {
    const met = (schrijft: Definitie["schrijft"], ...vragen: Vraag[]) =>
      fouteDefinitie({ ...definitieVan(vragen), schrijft }).length;
    expect(met([{ veld: "werkfit", vraag: "a" }], vraag("a", "A", "ja-nee"))).toBe(0);
    expect(met([{ veld: "werkfit", vraag: "a" }], vraag("a", "A", "tekst"))).toBe(1);
    expect(met([{ veld: "werkfit", vraag: "a" }], vraag("a", "A", "ja-nee", { isVerplicht: false }))).toBe(1);
    expect(met([{ veld: "ladder", vraag: "a" }], vraag("a", "A", "keuze", { opties: OPTIES }))).toBe(1);
    expect(met([{ veld: "ladder", vraag: "b" }], vraag("a", "A", "ja-nee"))).toBe(1);
  });

  test.each(MEEGELEVERD)("$naam names its source as people know it (R-131)", ({ definitie: { bron } }) => {
    expect(bron).toMatch(/\b20\d\d\b|\bVNG\b/);
    expect(bron).not.toMatch(/\d{3}:L\d/);
  });
});
