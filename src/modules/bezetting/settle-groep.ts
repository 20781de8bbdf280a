import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { groepSubject } from "./groep-subject.ts";
import { groepById, ledenOf, settleGroep as settle } from "./groep-store.ts";

/** Decides that this is the group for the order. */
export const settleGroep = defineAction({
  name: "groep.settle",
  summary: "Een groep vaststellen",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "werkverdeling",
  input: request({ id }),
  output: Type.Object({ leden: Type.Array(id) }),
  subject: async (context, { id }) => groepSubject(context, "change", id),
  async run(context, { id }) {
    await settle(context, await groepById(context, id));
    return { leden: (await ledenOf(context, id)).map(({ inwonerId }) => inwonerId) };
  },
  betrokkenen: ({ leden }) => leden,
});
