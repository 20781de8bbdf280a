import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Programma } from "./programma.ts";
import { programmaById } from "./programma-store.ts";

/** One programme: clusters, results and pillars without counting anything twice, money and steps. */
export const getProgramma = defineQuery({
  name: "programma.get",
  summary: "Eén programma: clusters, doelen per pijler zonder dubbeltelling, geld en stappen",
  verwerkingsactiviteit: sturen,
  dataklasse: "doel",
  input: request({ id }),
  output: Programma,
  subject: async (_, { id }) => ({ object: `programma/${id}` }),
  run: (context, { id }) => programmaById(context, id),
  betrokkenen: () => [],
});
