import { type Static, Type } from "typebox";
import { date, id, oneOf, orNull } from "../fields.ts";

export const GEBEURTENISSEN = [
  "aanmelding",
  "contactmoment",
  "bericht",
  "bezoek",
  "afspraak",
  "voorstel",
  "antwoord",
  "start plaatsing",
  "einde plaatsing",
  "indicatie",
  "instrument",
] as const;

/** One thing that happened. */
export const Gebeurtenis = Type.Object({
  soort: oneOf(GEBEURTENISSEN),
  /** Of the contactmoment, bezoek, afspraak, voorstel, plaatsing, indicatie, inzet or inzetwijziging; of the inwoner for an aanmelding. */
  id,
  datum: date,
  titel: Type.String(),
  tekst: orNull(Type.String()),
  door: orNull(Type.String()),
  isZichtbaarVoorInwoner: orNull(Type.Boolean()),
  wachtOpU: Type.Boolean({ description: "Er staat nog een vervolg of melding open" }),
});
export type Gebeurtenis = Static<typeof Gebeurtenis>;
