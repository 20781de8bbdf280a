import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { eigenInwoners } from "../inwoners/eigen-inwoners.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { alarmenOf } from "./alarm-store.ts";

/** How many alarms ask this user for a decision: a number and nobody's name, for the start of the day. */
export const countEigenAlarmen = defineQuery({
  name: "alarmen.eigen",
  summary: "Hoeveel alarmen om uw besluit vragen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({}),
  output: Type.Object({ open: Type.Integer() }),
  subject: async (context) => listSubject(context, "read", "plan"),
  run: async (context) => ({
    open: (await alarmenOf(context, eigenInwoners(context), { stand: "open", limit: 1, offset: 0 })).totaal,
  }),
  betrokkenen: () => [],
});
