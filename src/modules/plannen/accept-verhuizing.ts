import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { answerVerhuizing } from "./verhuizing-store.ts";

/** Says yes for the gemeente where someone lives now: from now on he is in the own caseload, with what goes along. */
export const acceptVerhuizing = defineAction({
  name: "verhuizing.accept",
  summary: "Het dossier aannemen van iemand die in uw gemeente is komen wonen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "overdracht",
  input: request({ id }),
  output: Type.Object({ id, inwonerId: id }),
  subject: async (_, { id }) => ({ object: `verhuizing/${id}` }),
  run: async (context, { id }) => ({ id, inwonerId: await answerVerhuizing(context, id, true, null) }),
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
