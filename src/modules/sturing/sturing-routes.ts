import { get, post } from "../route.ts";
import { freezePlaatsingenrapport } from "./freeze-plaatsingenrapport.ts";
import { getPlaatsingenrapport } from "./get-plaatsingenrapport.ts";
import { getRapportcel } from "./get-rapportcel.ts";
import { getWerkbehoud } from "./get-werkbehoud.ts";
import { listKerncijfers } from "./list-kerncijfers.ts";
import { getBestand } from "./regio/get-bestand.ts";
import { getRegiobeeld } from "./regio/get-regiobeeld.ts";

export const sturingRoutes = [
  get("/kerncijfers", listKerncijfers),
  get("/sturing/regio", getRegiobeeld),
  get("/sturing/bestand", getBestand),
  get("/rapporten/plaatsingen", getPlaatsingenrapport),
  get("/rapporten/plaatsingen/cel", getRapportcel),
  get("/rapporten/werkbehoud", getWerkbehoud),
  post("/rapporten/plaatsingen/standen", freezePlaatsingenrapport),
];
