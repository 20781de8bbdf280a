import { type Static, Type } from "typebox";
import { date, id, oneOf, orNull, page } from "../fields.ts";
import { WERKVORMEN } from "../plekken/plek.ts";

/** A plaatsing behind a number. Who it is, and which one, only where the role may know the person and the group. */
export const Celregel = Type.Object({
  maand: Type.String({ pattern: "^\\d{4}-\\d{2}$", description: "Maand waarin de plaatsing begon" }),
  werkvorm: oneOf(WERKVORMEN),
  functie: Type.String(),
  plaatsingId: orNull(id),
  inwoner: orNull(Type.Object({ id, naam: Type.String() })),
});
export type Celregel = Static<typeof Celregel>;

export const Rapportcel = Type.Object({
  gemeente: orNull(Type.String()),
  groep: orNull(Type.String()),
  stand: Type.String(),
  peildatum: date,
  aantal: orNull(Type.Integer({ description: "Het getal in het rapport; null: afgeschermd" })),
  definitie: Type.String(),
  bron: Type.String(),
  ...page(Celregel).properties,
});
