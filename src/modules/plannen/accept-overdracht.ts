import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { answerAanbod } from "./overdracht-store.ts";

/** Says yes to what a colleague hands over: from now on the inwoner is in the own caseload. */
export const acceptOverdracht = defineAction({
  name: "overdracht.accept",
  summary: "Een overdracht aannemen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "overdracht",
  input: request({ id }),
  output: Type.Object({ id, inwonerId: id }),
  subject: async (_, { id }) => ({ object: `overdracht/${id}` }),
  run: async (context, { id }) => ({ id, inwonerId: await answerAanbod(context, id, true, null) }),
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
