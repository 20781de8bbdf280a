import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { GELD } from "#toekomstplan/geld/parameters";
import type { Onzeker } from "#toekomstplan/onzeker";
import { PERSONEN } from "#toekomstplan/parameters";
import { date, oneOf, orNull, text, tijdstip } from "../fields.ts";

const waarde = Type.Number({ minimum: -1e12, maximum: 1e12 });
export const eigenFields = {
  waarde: orNull({ ...waarde, description: "null: weer wat het model aanneemt" }),
  van: orNull({ ...waarde, description: "Een op de tien keer lager" }),
  tot: orNull({ ...waarde, description: "Een op de tien keer hoger" }),
  bron: text(300),
  peildatum: { ...date, description: "Van de bron" },
};
const fields = Type.Object(eigenFields);
export type EigenInput = Static<typeof fields>;

const Eigen = Type.Object({ ...eigenFields, doorNaam: Type.String(), tijdstip });
export type Eigen = Static<typeof Eigen>;
const GEBIEDEN = ["mensen", "geld"] as const;
const catalogusFields = {
  sleutel: Type.String(),
  gebied: oneOf(GEBIEDEN),
  naam: Type.String(),
  eenheid: Type.String(),
  waarde: Type.Number(),
  van: orNull(Type.Number()),
  tot: orNull(Type.Number()),
  bron: Type.Object({
    label: oneOf(["gevonden", "afgeleid", "algemene kennis", "aanname"]),
    ref: Type.String(),
    uitgegeven: Type.String({ description: "Zo precies als bekend: `2023`, `2023-12`, `2023-12-05`" }),
  }),
};
/** What the plan assumes, with what the region knows better itself and all that it was before. */
export const Aanname = Type.Object({
  ...catalogusFields,
  eigen: orNull(Eigen),
  geschiedenis: Type.Array(Eigen, { description: "Eerdere eigen waarden, de nieuwste eerst" }),
});
export type Aanname = Static<typeof Aanname>;
const Catalogusregel = Type.Object(catalogusFields);
export type Catalogusregel = Static<typeof Catalogusregel>;

/** What the engine assumes where a region says nothing. */
export const CATALOGUS: readonly Catalogusregel[] = [
  ...regelsVan("mensen", PERSONEN),
  ...regelsVan("geld", GELD),
];

function regelsVan(
  gebied: Catalogusregel["gebied"],
  parameters: Readonly<Record<string, Onzeker>>,
): readonly Catalogusregel[] {
  return Object.entries(parameters).map(([sleutel, { naam, eenheid, p50, p10, p90, bron }]) => ({
    sleutel,
    gebied,
    naam,
    eenheid,
    waarde: p50,
    van: p10 ?? null,
    tot: p90 ?? null,
    bron: { label: bron.label, ref: bron.ref, uitgegeven: bron.datum },
  }));
}

export const kloptNiet = (velden: readonly string[], detail: string) =>
  new Failure("invalid", "aanname.klopt-niet", detail, { velden });
export const onbekend = () =>
  kloptNiet(["sleutel"], "Deze aanname kent het model niet. Kies er een uit de lijst.");

/** A value lies within its range, and what the engine counts as a share stays one. */
export function checkEigen({ waarde, van, tot }: EigenInput, { eenheid }: Catalogusregel): void {
  if (waarde === null && (van !== null || tot !== null))
    throw kloptNiet(["van", "tot"], "Zonder waarde is er ook geen bandbreedte. Laat die leeg.");
  if (waarde === null) return;
  if (van === null || tot === null)
    throw kloptNiet(
      ["van", "tot"],
      "Vul de bandbreedte in. Is de waarde zeker, vul dan twee keer de waarde in.",
    );
  if (van > waarde) throw kloptNiet(["van"], "De ondergrens ligt niet boven de waarde.");
  if (tot < waarde) throw kloptNiet(["tot"], "De bovengrens ligt niet onder de waarde.");
  if (eenheid.startsWith("deel") && (van < 0 || tot > 1))
    throw kloptNiet(["waarde"], "Dit is een deel. Vul een getal in van 0 tot en met 1, zoals 0,35.");
}
