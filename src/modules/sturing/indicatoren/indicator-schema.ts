import { type Static, Type } from "typebox";
import { date, id, oneOf, orNull, tijdstip } from "../../fields.ts";
import { INDICATORONDERWERPEN, PERIODESOORTEN, REKENWIJZEN, SPLITSINGEN } from "./definitie.ts";
import { PERIODE } from "./periode.ts";
import { STANDEN } from "./tel.ts";

export const OBJECT = "indicatoren";

export const sleutel = Type.String({ pattern: "^[a-z_0-9]{3,60}$", description: "Zoals plaatsingen_wsp" });
export const periode = Type.String({ pattern: PERIODE, description: "2018, 2018-K3 of 2018-07" });

/** What a figure means. */
export const Definitie = Type.Object({
  sleutel: Type.String(),
  naam: Type.String(),
  onderwerp: oneOf(INDICATORONDERWERPEN),
  formule: Type.String(),
  eenheid: Type.String(),
  populatie: Type.String(),
  bron: Type.String(),
  valkuil: Type.String(),
  eigenaar: Type.String(),
  periode: oneOf(PERIODESOORTEN),
  geldigVanaf: date,
  geldigTot: orNull(date),
  splitsingen: Type.Array(oneOf(SPLITSINGEN)),
  rekenwijze: oneOf(REKENWIJZEN),
  decimalen: Type.Integer(),
  nodig: orNull(Type.String({ description: "Wat er geregistreerd moet worden voor dit te tellen is" })),
});

const getal = (description: string) => orNull(Type.Number({ description }));
const deel = {
  waarde: getal("Leeg: niet geteld of afgeschermd"),
  laag: getal("Ondergrens van de marge van 95 procent"),
  hoog: getal("Bovengrens van de marge van 95 procent"),
  n: orNull(Type.Integer({ description: "Van hoeveel" })),
};
const reden = orNull(oneOf(["klein", "afgeleid"]));

export const Splitsrij = Type.Object({
  naar: oneOf(SPLITSINGEN),
  code: Type.String(),
  naam: Type.String(),
  ...deel,
  reden,
});

export const Telling = Type.Object({
  periode: Type.String(),
  vanaf: date,
  tot: date,
  peildatum: date,
  stand: oneOf(STANDEN),
  ...deel,
  splitsing: Type.Array(Splitsrij),
});

export const Punt = Type.Object({
  periode: Type.String(),
  waarde: deel.waarde,
  n: deel.n,
  stand: oneOf(STANDEN),
});

/** A figure as it was published. */
export const Indicatorstand = Type.Object({
  id,
  periode: Type.String(),
  peildatum: date,
  ...deel,
  definitie: Type.String({ description: "De formule van toen" }),
  definitieVeranderd: Type.Boolean(),
  bron: Type.String(),
  doorNaam: Type.String(),
  vastgesteld: tijdstip,
});
export type Indicatorstand = Static<typeof Indicatorstand>;

export const BIJSTELREDENEN = [
  "later geregistreerd",
  "verbeterd: telt nu mee",
  "verbeterd: telt anders",
  "verbeterd: telt niet meer mee",
  "verwijderd",
  "definitie veranderd",
] as const;

/** Why a published figure is another one now. */
export const Bijstelling = Type.Object({
  standId: id,
  van: deel.waarde,
  naar: deel.waarde,
  redenen: Type.Array(Type.Object({ reden: oneOf(BIJSTELREDENEN), feiten: orNull(Type.Integer()) })),
});
export type Bijstelling = Static<typeof Bijstelling>;
