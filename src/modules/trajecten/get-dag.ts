import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { date, id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { deelnameSubject } from "./deelname-subject.ts";
import { Dagregistratie } from "./waarneming.ts";
import { geschiedenisOf } from "./waarneming-store.ts";

/** What was written about one day, and each correction of it with who made it. */
export const getDag = defineQuery({
  name: "deelname.dagversies",
  summary: "Alles wat over één dag van een deelnemer is ingevuld, met elke verbetering",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "waarneming",
  input: request({ id, dag: date }),
  output: Type.Object({ inwonerId: id, versies: Type.Array(Dagregistratie) }),
  subject: (context, { id }) => deelnameSubject(context, id),
  run: async (context, { id, dag }, { inwonerId }) => ({
    inwonerId: inwonerId!,
    versies: await geschiedenisOf(context, id, dag),
  }),
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
