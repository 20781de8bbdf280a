import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { MatchrondeInFull } from "./matchronde.ts";
import { rondeById } from "./ronde-store.ts";

/** One run: what came out, in counts, and what is different from the run before. */
export const getMatchronde = defineQuery({
  name: "matchronde.get",
  summary: "Eén matchronde: wat eruit kwam, in aantallen, en wat er anders is dan de vorige keer",
  verwerkingsactiviteit: matchen,
  dataklasse: "matchronde",
  input: request({ id }),
  output: MatchrondeInFull,
  subject: async (_context, { id }) => ({ object: `matchronde/${id}` }),
  run: (context, { id }) => rondeById(context, id),
  betrokkenen: () => [],
});
