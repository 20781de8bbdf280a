import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request, text } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkWoorden } from "./plan.ts";
import { answerVerhuizing } from "./verhuizing-store.ts";

/** Says no for the own gemeente, with the reason: the dossier stays where it is. */
export const refuseVerhuizing = defineAction({
  name: "verhuizing.refuse",
  summary: "Een dossier van een andere gemeente niet aannemen, met de reden",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "overdracht",
  input: request({ id, reden: text(300, "Waarom uw gemeente dit dossier niet aanneemt") }),
  output: Type.Object({ id, inwonerId: id }),
  subject: async (_, { id }) => ({ object: `verhuizing/${id}` }),

  async run(context, { id, reden }) {
    checkWoorden({ reden });
    return { id, inwonerId: await answerVerhuizing(context, id, false, reden) };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});
