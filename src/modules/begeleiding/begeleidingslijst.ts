import { type Static, Type } from "typebox";
import { date, id, oneOf, orNull } from "../fields.ts";

const Moment = Type.Object({ maand: Type.Integer(), dag: date });

/** Someone at work, with what was agreed and did not happen, and what people said. Facts; nothing is foretold. */
export const Begeleidingsrij = Type.Object({
  plaatsingId: id,
  inwonerId: id,
  naam: Type.String(),
  bij: Type.String(),
  functie: Type.String(),
  startdatum: date,
  einddatum: orNull(date),
  laatsteBezoek: orNull(date),
  volgendBezoek: orNull(date),
  gemist: orNull(Moment),
  komt: orNull(Moment),
  openSignalen: Type.Integer(),
  teLaatActies: Type.Integer(),
  /** The first day on which something was or is to be done; null where nothing is agreed. */
  eerst: orNull(date),
});
export type Begeleidingsrij = Static<typeof Begeleidingsrij>;

export const KEUZES = ["aandacht", "deze week", "alles"] as const;
export const begeleidingskeuze = oneOf(KEUZES);
export type Begeleidingskeuze = (typeof KEUZES)[number];
