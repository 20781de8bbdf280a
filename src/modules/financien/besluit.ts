import { type Static, Type } from "typebox";
import { date, id, oneOf, percentage, text } from "../fields.ts";
import { bedrag, Bijdrageregel, jaar, MODELLETTERS } from "./geld.ts";

export const Besluit = Type.Object({
  id,
  jaar,
  volgnummer: Type.Integer({ description: "Het hoogste van een jaar geldt" }),
  model: oneOf(MODELLETTERS),
  naam: Type.String(),
  vastDeel: percentage,
  wegingSe: Type.Integer(),
  wegingInwoners: Type.Integer(),
  wegingClienten: Type.Integer(),
  vanaf: date,
  besluit: text(160),
  beslotenOp: date,
  bedragInCenten: bedrag,
  doorNaam: Type.String(),
  vastgelegdOp: date,
  bijdragen: Type.Array(
    Type.Object({
      gemeente: Type.String(),
      naam: Type.String(),
      bedragInCenten: bedrag,
      regels: Type.Array(Bijdrageregel),
    }),
  ),
});
export type Besluit = Static<typeof Besluit>;
