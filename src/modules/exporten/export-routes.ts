import { file, get, post } from "../route.ts";
import { createExport } from "./create-export.ts";
import { getExport } from "./get-export.ts";
import { listExporten } from "./list-exporten.ts";
import { writeExportCsv } from "./write-export-csv.ts";
import { writeExportWerkboek } from "./write-export-werkboek.ts";

export const exportRoutes = [
  get("/exporten", listExporten),
  post("/exporten", createExport),
  get("/exporten/:id", getExport),
  file("/exporten/:id/_csv", writeExportCsv, "text/csv"),
  file(
    "/exporten/:id/_werkboek",
    writeExportWerkboek,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ),
];
