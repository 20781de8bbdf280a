import { file, get, post, upload } from "../route.ts";
import { applyImport } from "./apply-import.ts";
import { getImport } from "./get-import.ts";
import { getImportverschillen } from "./get-importverschillen.ts";
import { getImportweigeringen } from "./get-importweigeringen.ts";
import { getVoorbeeldCsv } from "./get-voorbeeld-csv.ts";
import { getVoorbeeldWerkboek } from "./get-voorbeeld-werkboek.ts";
import { leesTabel } from "./lees-tabel.ts";
import { listImporten } from "./list-importen.ts";
import { listImportsoorten } from "./list-importsoorten.ts";
import { startImport } from "./start-import.ts";
import { startTabelimport } from "./start-tabelimport.ts";
import { startVumimport } from "./start-vumimport.ts";
import { undoImport } from "./undo-import.ts";

export const importRoutes = [
  get("/importsoorten", listImportsoorten),
  file("/importsoorten/:soort/_csv", getVoorbeeldCsv, "text/csv"),
  file(
    "/importsoorten/:soort/_werkboek",
    getVoorbeeldWerkboek,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ),
  get("/importen", listImporten),
  post("/importen", startImport),
  upload("/importen/_lezen", leesTabel),
  upload("/importen/_inlezen", startTabelimport),
  upload("/importen/_vum", startVumimport),
  get("/importen/:id", getImport),
  get("/importen/:id/verschillen", getImportverschillen),
  file("/importen/:id/_weigeringen", getImportweigeringen, "text/csv"),
  post("/importen/:id/_toepassen", applyImport),
  post("/importen/:id/_terugdraaien", undoImport),
];
