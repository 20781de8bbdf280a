import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { gesprekSubject, markGelezen } from "./gesprek-store.ts";

/** Who wrote sees from when the other side could have read it. */
export const readGesprek = defineAction({
  name: "gesprek.read",
  summary: "Laten weten dat u de berichten van een gesprek zag",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "bericht",
  input: request({ id }),
  output: Type.Object({ inwonerId: id, gelezen: Type.Integer() }),
  subject: (context, { id }) => gesprekSubject(context, id),
  run: async (context, { id }, { inwonerId }) => ({
    inwonerId: inwonerId!,
    gelezen: await markGelezen(context, id),
  }),
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
