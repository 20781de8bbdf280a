import { get, post } from "../route.ts";
import { freezePlaatsingenrapport } from "./freeze-plaatsingenrapport.ts";
import { getPlaatsingenrapport } from "./get-plaatsingenrapport.ts";
import { getRapportcel } from "./get-rapportcel.ts";
import { getWerkbehoud } from "./get-werkbehoud.ts";
import { listKerncijfers } from "./list-kerncijfers.ts";

export const sturingRoutes = [
  get("/kerncijfers", listKerncijfers),
  get("/rapporten/plaatsingen", getPlaatsingenrapport),
  get("/rapporten/plaatsingen/cel", getRapportcel),
  get("/rapporten/werkbehoud", getWerkbehoud),
  post("/rapporten/plaatsingen/standen", freezePlaatsingenrapport),
];
