import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { exportById } from "./export-store.ts";
import { Werkboek, werkboek } from "./werkboek.ts";

/** An export as a workbook, with where the figures come from on a sheet of its own. */
export const writeExportWerkboek = defineQuery({
  name: "export.werkboek",
  summary: "Een export als werkboek, met een blad over de herkomst",
  verwerkingsactiviteit: sturen,
  dataklasse: "uitvoer",
  input: request({ id }),
  output: Werkboek,
  subject: async (_context, { id }) => ({ object: `export/${id}` }),
  async run(context, { id }) {
    const { inhoud, tabel, kring, doel, doorNaam, gemaaktOp } = await exportById(context, id);
    return werkboek([{ naam: tabel, inhoud }], { kring, doel, doorNaam, gemaaktOp });
  },
  betrokkenen: () => [],
});
