import { get, post, put } from "../route.ts";
import { changeBudget } from "./change-budget.ts";
import { changeInzet } from "./change-inzet.ts";
import { createBudget } from "./create-budget.ts";
import { decideInzet } from "./decide-inzet.ts";
import { decideInzetwijziging } from "./decide-inzetwijziging.ts";
import { endInzet } from "./end-inzet.ts";
import { getGebruik } from "./get-gebruik.ts";
import { getInzetadvies } from "./get-inzetadvies.ts";
import { listBudgetten } from "./list-budgetten.ts";
import { listInwonerinzetten } from "./list-inwonerinzetten.ts";
import { listInzetten } from "./list-inzetten.ts";
import { requestInzet } from "./request-inzet.ts";
import { startInzet } from "./start-inzet.ts";
import { withdrawInzet } from "./withdraw-inzet.ts";

export const inzetRoutes = [
  get("/inwoners/:id/inzetten", listInwonerinzetten),
  get("/inwoners/:id/inzetadvies", getInzetadvies),
  post("/inwoners/:id/inzetten", requestInzet),
  get("/inzetten", listInzetten),
  put("/inzetten/:id/besluit", decideInzet),
  put("/inzetten/:id/start", startInzet),
  put("/inzetten/:id/wijziging", changeInzet),
  put("/inzetten/:id/wijzigingsbesluit", decideInzetwijziging),
  put("/inzetten/:id/einde", endInzet),
  put("/inzetten/:id/intrekking", withdrawInzet),
  get("/instrumenten/:id/gebruik", getGebruik),
  get("/instrumenten/:id/budgetten", listBudgetten),
  post("/instrumenten/:id/budgetten", createBudget),
  put("/instrumentbudgetten/:id", changeBudget),
];
