import { type Static, Type } from "typebox";
import { id, oneOf, orNull, versie } from "../fields.ts";
import { SPECIALISMEN } from "./begeleidingsplan.ts";

const uren = Type.Number({ minimum: 0, description: "Uren per week" });

export const Coachruimte = Type.Object({
  coachId: orNull(id),
  naam: Type.String(),
  specialismen: Type.Array(oneOf(SPECIALISMEN)),
  isNoloc: Type.Boolean({ description: "Heeft het certificaat van Noloc" }),
  urenPerWeek: orNull(uren),
  gepland: uren,
  plaatsingen: Type.Integer(),
  versie: orNull(versie),
});
export type Coachruimte = Static<typeof Coachruimte>;

/** A specialised coach can only be kept with enough people: how many that is, and how many there are. */
export const Specialismeruimte = Type.Object({
  specialisme: oneOf(SPECIALISMEN),
  coaches: Type.Integer(),
  urenPerWeek: uren,
  gepland: uren,
  plaatsingen: Type.Integer(),
  nodig: orNull(
    Type.Integer({ description: "Zo veel mensen vullen de kleinste aanstelling; null: nog niet te zeggen" }),
  ),
});
export type Specialismeruimte = Static<typeof Specialismeruimte>;

/**
 * How many people fill the smallest job of a coach, at the hours that people of this specialism get on average now. Null
 * while nobody gets any.
 */
export function mensenNodig(
  gepland: number,
  plaatsingen: number,
  kleinsteAanstelling: number,
): number | null {
  return gepland > 0 && plaatsingen > 0 ? Math.ceil((kleinsteAanstelling * plaatsingen) / gepland) : null;
}
