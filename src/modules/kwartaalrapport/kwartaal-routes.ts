import { file, get, pdf } from "../route.ts";
import { getKwartaalrapport } from "./get-kwartaalrapport.ts";
import { writeKwartaalrapportPdf } from "./write-kwartaalrapport-pdf.ts";
import { writeKwartaalrapportWerkboek } from "./write-kwartaalrapport-werkboek.ts";

export const kwartaalRoutes = [
  get("/rapporten/kwartaal", getKwartaalrapport),
  pdf("/rapporten/kwartaal/_pdf", writeKwartaalrapportPdf),
  file(
    "/rapporten/kwartaal/_werkboek",
    writeKwartaalrapportWerkboek,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ),
];
