import { get, post, put, search } from "../route.ts";
import { calculateSubsidie } from "./calculate-subsidie.ts";
import { decideSubsidie } from "./decide-subsidie.ts";
import { endPlaatsing } from "./end-plaatsing.ts";
import { getPlaatsing } from "./get-plaatsing.ts";
import { getPlaatsingConcept } from "./get-plaatsing-concept.ts";
import { getSubsidie } from "./get-subsidie.ts";
import { listInwonerplaatsingen } from "./list-inwonerplaatsingen.ts";
import { listPlaatsingen } from "./list-plaatsingen.ts";
import { startPlaatsing } from "./start-plaatsing.ts";

export const plaatsingRoutes = [
  get("/plaatsingen", listPlaatsingen),
  search("/plaatsingen/_bereken", calculateSubsidie),
  get("/plaatsingen/:id", getPlaatsing),
  get("/plaatsingen/:id/subsidie", getSubsidie),
  post("/plaatsingen/:id/subsidie/_besluit", decideSubsidie),
  put("/plaatsingen/:id/einde", endPlaatsing),
  get("/inwoners/:id/plaatsingen", listInwonerplaatsingen),
  get("/voorstellen/:id/plaatsing-concept", getPlaatsingConcept),
  post("/voorstellen/:id/plaatsing", startPlaatsing),
];
