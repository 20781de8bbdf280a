import { type Static, Type } from "typebox";
import { id, oneOf, paging } from "../fields.ts";

/** What a dossier needs before anyone can find its inwoner for work or a traject. */
export const ONDERDELEN = [
  "instroom",
  "triage",
  "werkfit",
  "ladder",
  "startkwalificatie",
  "uren",
  "dagdelen",
  "reizen",
  "taal",
  "werksoorten",
  "werkvormen",
] as const;
export type Onderdeel = (typeof ONDERDELEN)[number];

export const Ontbreektrij = Type.Object({
  inwonerId: id,
  naam: Type.String(),
  ontbreekt: Type.Array(oneOf(ONDERDELEN), { description: "In vaste volgorde; leeg als alles bekend is" }),
});
export type Ontbreektrij = Static<typeof Ontbreektrij>;

export const ontbreektFilter = {
  onderdeel: Type.Optional(oneOf(ONDERDELEN)),
  ...paging,
};
