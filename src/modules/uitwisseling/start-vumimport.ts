import { createReadStream } from "node:fs";
import { defineAction } from "../door.ts";
import { oneOf, request, text } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { Importtaak } from "./import.ts";
import { leesBestand } from "./read-bestand.ts";
import { VUMSOORTEN } from "./soort-import.ts";
import { beginProef } from "./start-import.ts";
import { bestandVan } from "./tabel/open-bestand.ts";

const PIECE_BYTES = 64 * 1024;

/** Reads a file of VUM that was sent along, as a stream, and starts the dry run. Nothing changes yet. */
export const startVumimport = defineAction({
  name: "import.vum",
  summary: "Een VUM-bestand tot 100 MB inlezen als proef: wat zou er veranderen",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "import",
  input: request({ soort: oneOf(VUMSOORTEN), bestandsnaam: text(255) }),
  output: Importtaak,
  subject: async () => ({ object: "import" }),
  run: (context, input) =>
    beginProef(
      context,
      input,
      leesBestand(createReadStream(bestandVan(context).pad, { highWaterMark: PIECE_BYTES })),
    ),
  betrokkenen: () => [],
});
