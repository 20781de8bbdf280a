import { get, post, put, search } from "../route.ts";
import { approveJaarwissel } from "./approve-jaarwissel.ts";
import { calculateSubsidie } from "./calculate-subsidie.ts";
import { correctSubsidie } from "./correct-subsidie.ts";
import { decideSubsidie } from "./decide-subsidie.ts";
import { endPlaatsing } from "./end-plaatsing.ts";
import { getPlaatsing } from "./get-plaatsing.ts";
import { getPlaatsingConcept } from "./get-plaatsing-concept.ts";
import { getSubsidie } from "./get-subsidie.ts";
import { getSubsidieoverzicht } from "./get-subsidieoverzicht.ts";
import { listInwonerplaatsingen } from "./list-inwonerplaatsingen.ts";
import { listPlaatsingen } from "./list-plaatsingen.ts";
import { listSubsidiemaand } from "./list-subsidiemaand.ts";
import { previewJaarwissel } from "./preview-jaarwissel.ts";
import { previewSubsidie } from "./preview-subsidie.ts";
import { setLoonwaarde } from "./set-loonwaarde.ts";
import { setUren } from "./set-uren.ts";
import { startPlaatsing } from "./start-plaatsing.ts";

export const plaatsingRoutes = [
  get("/plaatsingen", listPlaatsingen),
  search("/plaatsingen/_bereken", calculateSubsidie),
  get("/plaatsingen/:id", getPlaatsing),
  get("/plaatsingen/:id/subsidie", getSubsidie),
  post("/plaatsingen/:id/subsidie/_besluit", decideSubsidie),
  put("/plaatsingen/:id/subsidie", correctSubsidie),
  search("/plaatsingen/:id/subsidie/_voorbeeld", previewSubsidie),
  put("/plaatsingen/:id/loonwaarde", setLoonwaarde),
  put("/plaatsingen/:id/uren", setUren),
  get("/subsidies/jaarwissel", previewJaarwissel),
  post("/subsidies/jaarwissel", approveJaarwissel),
  get("/subsidies/overzicht", getSubsidieoverzicht),
  get("/subsidies/maand", listSubsidiemaand),
  put("/plaatsingen/:id/einde", endPlaatsing),
  get("/inwoners/:id/plaatsingen", listInwonerplaatsingen),
  get("/voorstellen/:id/plaatsing-concept", getPlaatsingConcept),
  post("/voorstellen/:id/plaatsing", startPlaatsing),
];
