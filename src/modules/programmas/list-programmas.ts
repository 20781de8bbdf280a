import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Programmakort } from "./programma.ts";
import { programmasKort } from "./programma-store.ts";

/** The programmes of the region: a few, never people. */
export const listProgrammas = defineQuery({
  name: "programma.list",
  summary: "De programma's met hun budget, wat is uitgegeven en wat nog moet gebeuren",
  verwerkingsactiviteit: sturen,
  dataklasse: "doel",
  input: request({}),
  output: Type.Object({ rijen: Type.Array(Programmakort) }),
  subject: async () => ({ object: "programmas" }),
  run: async (context) => ({ rijen: await programmasKort(context) }),
  betrokkenen: () => [],
});
