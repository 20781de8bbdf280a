import ExcelJS from "exceljs";
import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { oneOf, request } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { soortSubject } from "./eigen-soorten.ts";
import { TABELSOORTEN } from "./soort-import.ts";
import { tabelsoorten } from "./soorten/tabelsoorten.ts";
import { voorbeeldregels } from "./voorbeeldregels.ts";

/** The same as a workbook, with what each column means on a second sheet. */
export const getVoorbeeldWerkboek = defineQuery({
  name: "importsoort.voorbeeldwerkboek",
  summary: "Een voorbeeldbestand om in te vullen (Excel), met uitleg bij elke kolom",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "import",
  input: request({ soort: oneOf(TABELSOORTEN) }),
  output: Type.Unsafe<Buffer>(Type.String({ format: "binary" })),
  subject: async ({ user }, { soort }) => soortSubject(user, "importsoorten", soort),
  async run(_context, { soort }) {
    const { naam, velden } = tabelsoorten[soort];
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("Invullen", { views: [{ state: "frozen", ySplit: 1 }] });
    for (const line of voorbeeldregels(soort)) sheet.addRow([...line]);
    sheet.columns.forEach((column, at) => {
      column.numFmt = "@"; // so that a leading zero stays
      column.width = Math.max(14, (velden[at]?.label.length ?? 0) + 2);
    });
    sheet.getRow(1).font = { bold: true };
    const help = book.addWorksheet("Uitleg");
    help.addRow([naam, "Verplicht", "Uitleg", "Mogelijke waarden"]).font = { bold: true };
    for (const { label, isVerplicht, uitleg, keuzes } of velden)
      help.addRow([label, isVerplicht ? "ja" : "nee", uitleg, keuzes.join(", ")]);
    help.columns.forEach((column, at) => {
      column.width = [34, 10, 70, 60][at] ?? 20;
    });
    return Buffer.from(await book.xlsx.writeBuffer());
  },
  betrokkenen: () => [],
});
