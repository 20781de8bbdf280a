import { type Static, Type } from "typebox";
import type { IsoDate } from "#core/dates";
import { date, id, oneOf, orNull } from "../fields.ts";

export const PUNTSOORTEN = [
  "melding",
  "vervolg",
  "verslag ontbreekt",
  "besluit subsidie",
  "loonwaarde meten",
  "loonwaarde herbepalen",
  "antwoord voorstel",
  "plaatsing regelen",
  "plaatsing eindigt",
  "geen contact",
  "elders gemeld",
  "einde in zicht",
  "overdracht",
  "plek vrij",
  "instrument afsluiten",
] as const;

/** One thing that asks for this user: when, what, for whom, why, and where to go. */
export const Punt = Type.Object({
  soort: oneOf(PUNTSOORTEN),
  wanneer: Type.Object({
    datum: date,
    isTeLaat: Type.Boolean({ description: "Deze dag is al voorbij" }),
  }),
  einde: orNull(Type.Unsafe<IsoDate>({ ...date, description: "Van wat afloopt: de laatste dag" })),
  wat: Type.String(),
  waarom: Type.String(),
  wie: Type.Object({ inwonerId: id, naam: Type.String() }),
  /** What it is about: a contactmoment, afspraak, subsidie, voorstel, plaatsing or inwoner. */
  id,
  naar: Type.String({ description: "Pad van de pagina waar het verder gaat" }),
});
export type Punt = Static<typeof Punt>;
export type PuntSoort = Punt["soort"];
