import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, oneOf, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { csvVan, SCHEIDINGEN } from "./csv.ts";
import { exportById } from "./export-store.ts";

/** An export as a file that any program reads. */
export const writeExportCsv = defineQuery({
  name: "export.csv",
  summary: "Een export als CSV, met puntkomma of komma",
  verwerkingsactiviteit: sturen,
  dataklasse: "uitvoer",
  input: request({ id, scheiding: Type.Optional(oneOf(SCHEIDINGEN)) }),
  output: Type.String(),
  subject: async (_context, { id }) => ({ object: `export/${id}` }),
  run: async (context, { id, scheiding = "puntkomma" }) =>
    csvVan((await exportById(context, id)).inhoud, scheiding),
  betrokkenen: () => [],
});
