import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { importSubject } from "./eigen-soorten.ts";
import { csvLine } from "./csv-regel.ts";
import { importById, verschilFromRow, verschilRows } from "./import-store.ts";

/** Everything that an import changes, as a file to keep. */
export const getImportverschillen = defineQuery({
  name: "import.verschillen",
  summary: "Alle verschillen van een import als CSV-bestand",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "import",
  input: request({ id }),
  output: Type.Object({
    bestandsnaam: Type.String(),
    inhoud: Type.String({ description: "CSV in UTF-8: rij;nummer;uitkomst;veld;voor;na" }),
    betrokkenen: Type.Array(id),
  }),
  subject: (context, { id }) => importSubject(context, id),
  async run(context, { id }) {
    const { bestandsnaam } = await importById(context, id);
    const rows = await verschilRows(context.db, context.user.regioId, id).orderBy("nummer").execute();
    const lines = rows.map(verschilFromRow).flatMap(({ rij, externeId, uitkomst, velden }) => {
      const begin = [String(rij), externeId, uitkomst];
      return velden.length === 0
        ? [[...begin, "", "", ""]]
        : velden.map(({ veld, voor, na }) => [...begin, veld, voor ?? "", na ?? ""]);
    });
    return {
      bestandsnaam: `verschillen-${bestandsnaam.replace(/\.[^.]*$/, "")}.csv`,
      inhoud: [["rij", "nummer", "uitkomst", "veld", "voor", "na"], ...lines].map(csvLine).join("\r\n"),
      betrokkenen: rows.flatMap(({ inwonerId }) => inwonerId ?? []),
    };
  },
  betrokkenen: ({ betrokkenen }) => betrokkenen,
});
