import { Type } from "typebox";
import { id, request } from "../fields.ts";
import { defineTaak } from "../taken/define-taak.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { importSubject } from "./eigen-soorten.ts";
import { compareRijen } from "./compare-rijen.ts";
import { Aantallen, verkeerdeStatus } from "./import.ts";
import { lockImport } from "./import-store.ts";
import { isTabelSoort } from "./soort-import.ts";
import { compareTabel } from "./tabel/compare-tabel.ts";

/** The work of the dry run: compares every row with what we have. */
export const compareImport = defineTaak({
  name: "import.vergelijken",
  summary: "Een ingelezen bestand vergelijken met wat er al is",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "import",
  input: request({ importId: id }),
  output: Type.Object({ importId: id, aantallen: Aantallen, betrokkenen: Type.Array(id) }),
  subject: (context, { importId }) => importSubject(context, importId),
  async run(context, { importId }, voortgang) {
    const { db, user } = context;
    const found = await lockImport(context, importId);
    if (found.status !== "ingelezen") throw verkeerdeStatus(found.status);
    const { soort } = found;
    const { aantallen, betrokkenen } = await (isTabelSoort(soort)
      ? compareTabel(context, found, soort, voortgang)
      : compareRijen(context, found, soort, voortgang));
    await db
      .updateTable("importen")
      .set({
        aantallen: JSON.stringify(aantallen),
        status: aantallen.nieuw + aantallen.gewijzigd + aantallen.geweigerd === 0 ? "gelijk" : "proef",
      })
      .where("regioId", "=", user.regioId)
      .where("id", "=", importId)
      .execute();
    return { importId, aantallen, betrokkenen };
  },
  betrokkenen: ({ betrokkenen }) => betrokkenen,
});
