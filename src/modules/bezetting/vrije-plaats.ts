import { type Static, Type } from "typebox";
import { id, oneOf, orNull } from "../fields.ts";
import { WERKVORMEN } from "../plekken/plek.ts";

const counts = {
  capaciteit: Type.Integer(),
  bezet: Type.Integer({ description: "Hoeveel mensen er die dag werken" }),
  vrij: Type.Integer(),
  wacht: Type.Integer({ description: "Zeiden ja op een voorstel en zijn nog niet begonnen" }),
};

const Named = Type.Object({ id, naam: Type.String() });

/** Where there is room: one kind and form of work in one unit. */
export const VrijePlaats = Type.Object({
  unit: Type.Object({ id, naam: Type.String(), isVanMij: Type.Boolean() }),
  organisatie: Type.String(),
  werksoort: Type.String(),
  werkvorm: oneOf(WERKVORMEN),
  ...counts,
  begeleidingFte: orNull(Type.Number({ description: "Niet bekend: null" })),
  mensenPerFte: orNull(Type.Number({ description: "Hoeveel mensen één voltijd begeleider nu heeft" })),
  norm: orNull(Type.Number({ description: "Hoeveel dat er volgens de unit kunnen zijn" })),
  plek: orNull(Named),
});
export type VrijePlaats = Static<typeof VrijePlaats>;

/** Of one day: how many are at one plek of a unit. */
export const Ploeg = Type.Object({
  plekId: id,
  titel: Type.String(),
  werksoort: Type.String(),
  werkvorm: oneOf(WERKVORMEN),
  plaats: Type.String(),
  ...counts,
  weg: Type.Integer({ description: "Zijn die dag ergens anders" }),
  erbij: Type.Integer({ description: "Komen die dag van een andere plek" }),
});
export type Ploeg = Static<typeof Ploeg>;

export const som = <Row>(rijen: readonly Row[], of: (row: Row) => number): number =>
  rijen.reduce((total, row) => total + of(row), 0);
