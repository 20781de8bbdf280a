import { get, post, put } from "../route.ts";
import { addLead } from "./add-lead.ts";
import { changeAccount } from "./change-account.ts";
import { changeCampagne } from "./change-campagne.ts";
import { createCampagne } from "./create-campagne.ts";
import { getCampagne } from "./get-campagne.ts";
import { getNetwerk } from "./get-netwerk.ts";
import { getRelatie } from "./get-relatie.ts";
import { listCampagnes } from "./list-campagnes.ts";
import { listLeads } from "./list-leads.ts";
import { listMijnWerkgevers } from "./list-mijn-werkgevers.ts";
import { listOnvervuld } from "./list-onvervuld.ts";
import { listProspects } from "./list-prospects.ts";
import { listSchaarste } from "./list-schaarste.ts";
import { noteBereidheid } from "./note-bereidheid.ts";
import { noteVacaturereden } from "./note-vacaturereden.ts";

export const netwerkRoutes = [
  get("/mijn-werkgevers", listMijnWerkgevers),
  get("/werkgevers/:id/relatie", getRelatie),
  put("/werkgevers/:id/relatie", changeAccount),
  post("/werkgevers/:id/bereidheden", noteBereidheid),
  post("/werkgevers/:id/herkomst", addLead),
  get("/netwerk", getNetwerk),
  get("/netwerk/werksoorten", listSchaarste),
  get("/netwerk/prospects", listProspects),
  get("/onvervulde-vacatures", listOnvervuld),
  post("/plekken/:id/onvervuld", noteVacaturereden),
  get("/campagnes", listCampagnes),
  post("/campagnes", createCampagne),
  get("/campagnes/:id", getCampagne),
  put("/campagnes/:id", changeCampagne),
  get("/campagnes/:id/leads", listLeads),
];
