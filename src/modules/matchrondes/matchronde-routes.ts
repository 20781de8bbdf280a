import { get, post } from "../route.ts";
import { getEerlijkheid } from "./get-eerlijkheid.ts";
import { getInstrumenten } from "./get-instrumenten.ts";
import { getMatchronde } from "./get-matchronde.ts";
import { getMatchschakelaar } from "./get-matchschakelaar.ts";
import { getMatchsuggestie } from "./get-matchsuggestie.ts";
import { getMismatch } from "./get-mismatch.ts";
import { getPaaruitleg } from "./get-paaruitleg.ts";
import { getSchaarste } from "./get-schaarste.ts";
import { listMatchkeuzes } from "./list-matchkeuzes.ts";
import { listMatchrondes } from "./list-matchrondes.ts";
import { listSuggesties } from "./list-suggesties.ts";
import { makeMatchkeuze } from "./make-matchkeuze.ts";
import { repeatMatchronde } from "./repeat-matchronde.ts";
import { startMatchronde } from "./start-matchronde.ts";
import { switchMatching } from "./switch-matching.ts";
import { withdrawMatchkeuze } from "./withdraw-matchkeuze.ts";

export const matchrondeRoutes = [
  get("/matchrondes", listMatchrondes),
  post("/matchrondes", startMatchronde),
  get("/matchrondes/:id", getMatchronde),
  get("/matchrondes/:id/mismatch", getMismatch),
  get("/matchrondes/:id/schaarste", getSchaarste),
  get("/matchrondes/:id/suggesties", listSuggesties),
  get("/matchrondes/:id/herhaling", repeatMatchronde),
  get("/matchrondes/:id/eerlijkheid", getEerlijkheid),
  get("/matchrondes/:id/instrumenten", getInstrumenten),
  get("/inwoners/:id/matchsuggestie", getMatchsuggestie),
  get("/inwoners/:id/matchkeuzes", listMatchkeuzes),
  post("/inwoners/:id/matchkeuzes", makeMatchkeuze),
  post("/matchkeuzes/:id/_intrekken", withdrawMatchkeuze),
  get("/inwoners/:id/plekken/:plekId/uitleg", getPaaruitleg),
  get("/matchschakelaar", getMatchschakelaar),
  post("/matchschakelaar", switchMatching),
];
