import { get, post, put } from "../route.ts";
import { getPlekmelding } from "./get-plekmelding.ts";
import { handlePlekmelding } from "./handle-plekmelding.ts";
import { listPlekmeldingen } from "./list-plekmeldingen.ts";
import { reportPlek } from "./report-plek.ts";
import { takeUpPlekmelding } from "./take-up-plekmelding.ts";

export const plekmeldingRoutes = [
  post("/mijn-bedrijf/plekmeldingen", reportPlek),
  get("/plekmeldingen", listPlekmeldingen),
  get("/plekmeldingen/:id", getPlekmelding),
  put("/plekmeldingen/:id/werkgever", takeUpPlekmelding),
  put("/plekmeldingen/:id/uitkomst", handlePlekmelding),
];
