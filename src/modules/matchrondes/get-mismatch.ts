import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { Mismatch } from "./matchronde.ts";
import { verslagdeel } from "./ronde-store.ts";

/** Where places and people do not meet: by gemeente, by kind of work, and by what stands in the way. */
export const getMismatch = defineQuery({
  name: "matchronde.mismatch",
  summary: "Waar plekken en mensen elkaar missen, en wat er aan te doen is",
  verwerkingsactiviteit: matchen,
  dataklasse: "matchronde",
  input: request({ id }),
  output: Mismatch,
  subject: async (_context, { id }) => ({ object: `matchronde/${id}` }),
  run: async (context, { id }) => ({ rondeId: id, ...(await verslagdeel(context, id, "mismatch")) }),
  betrokkenen: () => [],
});
