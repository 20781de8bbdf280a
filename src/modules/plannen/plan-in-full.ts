import { type Static, Type } from "typebox";
import { id, orNull } from "../fields.ts";
import { OverstapInPlan } from "../overstappen/overstap-in-plan.ts";
import { Doel, Stap } from "./plan.ts";
import { Stapvoorstel } from "./stapvoorstel.ts";

/** The plan on one page, with what stands in it from elsewhere. */
export const Plan = Type.Object({
  inwonerId: id,
  eigenWoorden: orNull(Type.String()),
  versie: Type.Integer({ minimum: 0, description: "0: er is nog geen plan in eigen woorden" }),
  doelen: Type.Array(Doel),
  stappen: Type.Array(Stap),
  overstappen: Type.Array(OverstapInPlan, { description: "Wat er bij een overstap geregeld moet worden" }),
  voorstellen: Type.Array(Stapvoorstel, {
    description: "Voorgestelde stappen, en de antwoorden van de laatste tijd",
  }),
});
export type Plan = Static<typeof Plan>;
