import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request, text } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { answerAanbod } from "./overdracht-store.ts";
import { checkWoorden } from "./plan.ts";

/** Says no, with the reason: everything stays as it was, and who offered it reads why. */
export const refuseOverdracht = defineAction({
  name: "overdracht.refuse",
  summary: "Een overdracht weigeren, met de reden",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "overdracht",
  input: request({ id, reden: text(300, "Waarom u dit niet overneemt") }),
  output: Type.Object({ id, inwonerId: id }),
  subject: async (_, { id }) => ({ object: `overdracht/${id}` }),

  async run(context, { id, reden }) {
    checkWoorden({ reden });
    return { id, inwonerId: await answerAanbod(context, id, false, reden) };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});
