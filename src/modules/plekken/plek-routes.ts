import { del, get, post, put } from "../route.ts";
import { changePlek } from "./change-plek.ts";
import { closePlek } from "./close-plek.ts";
import { createPlek } from "./create-plek.ts";
import { getOpenbaarheid } from "./get-openbaarheid.ts";
import { getPlek } from "./get-plek.ts";
import { listPlekken } from "./list-plekken.ts";
import { listUnits } from "./list-units.ts";
import { listWerkgeverplekken } from "./list-werkgeverplekken.ts";
import { reopenPlek } from "./reopen-plek.ts";
import { publishVacature } from "./publish-vacature.ts";
import { unpublishVacature } from "./unpublish-vacature.ts";

export const plekRoutes = [
  get("/plekken", listPlekken),
  get("/plekken/:id", getPlek),
  get("/werkgevers/:id/plekken", listWerkgeverplekken),
  post("/werkgevers/:id/plekken", createPlek),
  put("/plekken/:id", changePlek),
  post("/plekken/:id/_sluit", closePlek),
  post("/plekken/:id/_heropen", reopenPlek),
  get("/plekken/:id/openbaarheid", getOpenbaarheid),
  put("/plekken/:id/openbaarheid", publishVacature),
  del("/plekken/:id/openbaarheid", unpublishVacature),
  get("/units", listUnits),
];
