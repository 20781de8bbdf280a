import { get, search } from "../route.ts";
import { checkLogboek } from "./check-logboek.ts";
import { getAnker } from "./get-anker.ts";
import { listAuditregels } from "./list-auditregels.ts";
import { listInzage } from "./list-inzage.ts";
import { listKetens } from "./list-ketens.ts";

export const logboekRoutes = [
  get("/logboek/audit", listAuditregels),
  get("/logboek/ketens", listKetens),
  get("/logboek/anker", getAnker),
  search("/logboek/_controleer", checkLogboek),
  get("/inwoners/:id/inzage", listInzage),
];
