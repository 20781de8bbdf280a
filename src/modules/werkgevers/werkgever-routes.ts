import { get, post, put } from "../route.ts";
import { changeWerkgever } from "./change-werkgever.ts";
import { createWerkgever } from "./create-werkgever.ts";
import { getWerkgever } from "./get-werkgever.ts";
import { listWerkgevercontacten } from "./list-werkgevercontacten.ts";
import { listWerkgevers } from "./list-werkgevers.ts";
import { logWerkgevercontact } from "./log-werkgevercontact.ts";

export const werkgeverRoutes = [
  get("/werkgevers", listWerkgevers),
  get("/werkgevers/:id", getWerkgever),
  get("/werkgevers/:id/contacten", listWerkgevercontacten),
  post("/werkgevers", createWerkgever),
  put("/werkgevers/:id", changeWerkgever),
  post("/werkgevers/:id/contacten", logWerkgevercontact),
];
