import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { Schaarste } from "./matchronde.ts";
import { verslagdeel } from "./ronde-store.ts";

/** What there is too little of: places, and hours of coaches. */
export const getSchaarste = defineQuery({
  name: "matchronde.schaarste",
  summary: "Welke plekken en uren van jobcoaches schaars zijn, in gewone woorden",
  verwerkingsactiviteit: matchen,
  dataklasse: "matchronde",
  input: request({ id }),
  output: Schaarste,
  subject: async (_context, { id }) => ({ object: `matchronde/${id}` }),
  run: async (context, { id }) => ({ rondeId: id, ...(await verslagdeel(context, id, "schaarste")) }),
  betrokkenen: () => [],
});
