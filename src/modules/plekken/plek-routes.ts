import { get, post, put } from "../route.ts";
import { changePlek } from "./change-plek.ts";
import { closePlek } from "./close-plek.ts";
import { createPlek } from "./create-plek.ts";
import { getPlek } from "./get-plek.ts";
import { listPlekken } from "./list-plekken.ts";
import { listUnits } from "./list-units.ts";
import { listWerkgeverplekken } from "./list-werkgeverplekken.ts";
import { reopenPlek } from "./reopen-plek.ts";

export const plekRoutes = [
  get("/plekken", listPlekken),
  get("/plekken/:id", getPlek),
  get("/werkgevers/:id/plekken", listWerkgeverplekken),
  post("/werkgevers/:id/plekken", createPlek),
  put("/plekken/:id", changePlek),
  post("/plekken/:id/_sluit", closePlek),
  post("/plekken/:id/_heropen", reopenPlek),
  get("/units", listUnits),
];
