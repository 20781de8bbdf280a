import { type Static, Type } from "typebox";
import { date, id, oneOf, orNull, versie } from "../fields.ts";

export const KEUZESOORTEN = ["vastzetten", "uitsluiten"] as const;
export type Keuzesoort = (typeof KEUZESOORTEN)[number];

/** What a person decided about a pair, which every following ronde keeps. */
export const Matchkeuze = Type.Object({
  id,
  inwonerId: id,
  plekId: id,
  titel: orNull(Type.String()),
  werkgever: orNull(Type.String()),
  soort: oneOf(KEUZESOORTEN),
  reden: Type.String(),
  doorNaam: Type.String(),
  gemaaktOp: date,
  ingetrokkenOp: orNull(date),
  ingetrokkenDoor: orNull(Type.String()),
  /** In the last ronde: what the keuze cost the region, in words; null where it was not in a ronde yet. */
  spijt: orNull(Type.Object({ waarde: Type.Integer({ minimum: 0 }), tekst: Type.String() })),
  versie,
});
export type Matchkeuze = Static<typeof Matchkeuze>;
