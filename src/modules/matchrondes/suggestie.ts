import { type Static, Type } from "typebox";
import { id, oneOf, orNull } from "../fields.ts";
import { Plekmatch } from "../voorstellen/match.ts";
import { Reden } from "../voorstellen/uitleg.ts";
import { Matchkeuze } from "./matchkeuze.ts";
import { SCHAARSTEN } from "./matchronde.ts";

const VERANDERINGEN = ["nieuw", "gelijk", "anders", "vervallen", "nog niets"] as const;

/** The plek that a ronde suggests to one inwoner. A person proposes it, or not. */
export const Suggestie = Type.Object({
  rondeId: id,
  inwonerId: id,
  inwonernaam: orNull(Type.String()),
  plek: orNull(Plekmatch.properties.plek),
  voorkeur: orNull(
    Type.Integer({
      description: "De hoeveelste plek dit is in de volgorde van deze inwoner zelf; 1 past het best",
    }),
  ),
  passend: Type.Integer({ description: "Plekken waar voor deze inwoner niets in de weg staat" }),
  verandering: oneOf(VERANDERINGEN),
  onderdelen: Type.Array(
    Type.Object({
      id: Type.String(),
      naam: Type.String(),
      punten: Type.Integer(),
      hoogstens: Type.Integer(),
    }),
    { description: "Waarom dit paar goed bij elkaar past; het zegt niets over de inwoner" },
  ),
  keuzes: Type.Array(Matchkeuze),
  voorstel: Plekmatch.properties.voorstel,
  tekst: Type.String(),
});
export type Suggestie = Static<typeof Suggestie>;

/** A plek that fits as well, and why it is not the suggestion. */
export const Alternatief = Type.Object({
  plek: Type.Object({ id, titel: Type.String(), werkgever: Type.String(), plaats: Type.String() }),
  voorkeur: Type.Integer(),
  graad: oneOf(SCHAARSTEN),
  tekst: Type.String(),
});
export type Alternatief = Static<typeof Alternatief>;

export const SuggestieInFull = Type.Object({
  ...Suggestie.properties,
  redenen: Type.Array(Reden),
  isVeranderd: Type.Boolean({ description: "Sinds de ronde is er iets gewijzigd aan de inwoner of de plek" }),
  alternatieven: Type.Array(Alternatief),
});
export type SuggestieInFull = Static<typeof SuggestieInFull>;
