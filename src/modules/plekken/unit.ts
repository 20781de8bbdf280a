import { type Static, Type } from "typebox";
import { id, oneOf } from "../fields.ts";
import { WERKVORMEN } from "./plek.ts";

const counts = {
  capaciteit: Type.Integer(),
  bezet: Type.Integer({ description: "Hoeveel mensen er vandaag werken op deze plekken" }),
  vrij: Type.Integer(),
};

/** A part of the development company, with its free places. */
export const Unit = Type.Object({
  id,
  naam: Type.String(),
  organisatie: Type.String(),
  werksoorten: Type.Array(Type.String()),
  ...counts,
  lopendePlaatsingen: Type.Integer({ description: "Ook van mensen zonder vaste plek" }),
  werkvormen: Type.Array(Type.Object({ werkvorm: oneOf(WERKVORMEN), ...counts }), {
    description: "Een plek met twee werkvormen telt bij allebei",
  }),
});
export type Unit = Static<typeof Unit>;
