import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Export } from "./export.ts";
import { exportById } from "./export-store.ts";

/** An export as it was made: the same file comes out of it every time. */
export const getExport = defineQuery({
  name: "export.get",
  summary: "Een export zoals die is gemaakt, met de cijfers en hun herkomst",
  verwerkingsactiviteit: sturen,
  dataklasse: "uitvoer",
  input: request({ id }),
  output: Export,
  subject: async (_context, { id }) => ({ object: `export/${id}` }),
  run: (context, { id }) => exportById(context, id),
  betrokkenen: () => [],
});
