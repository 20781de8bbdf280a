import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { oneOf, request } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { soortSubject } from "./eigen-soorten.ts";
import { csvLine } from "./csv-regel.ts";
import { TABELSOORTEN } from "./soort-import.ts";
import { voorbeeldregels } from "./voorbeeldregels.ts";

/** A file with the right columns and one row as an example, to fill in. */
export const getVoorbeeldCsv = defineQuery({
  name: "importsoort.voorbeeld",
  summary: "Een voorbeeldbestand om in te vullen (csv)",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "import",
  input: request({ soort: oneOf(TABELSOORTEN) }),
  output: Type.String(),
  subject: async ({ user }, { soort }) => soortSubject(user, "importsoorten", soort),
  run: async (_context, { soort }) =>
    `\ufeff${voorbeeldregels(soort)
      .map((cells) => csvLine(cells))
      .join("\r\n")}\r\n`,
  betrokkenen: () => [],
});
