import { get, post, put } from "../route.ts";
import { answerVoorstel } from "./answer-voorstel.ts";
import { getVoorstel } from "./get-voorstel.ts";
import { listInwonervoorstellen } from "./list-inwonervoorstellen.ts";
import { listVoorstellen } from "./list-voorstellen.ts";
import { matchInwoners } from "./match-inwoners.ts";
import { matchPlekken } from "./match-plekken.ts";
import { proposePlek } from "./propose-plek.ts";
import { setPlekAside } from "./set-plek-aside.ts";
import { withdrawVoorstel } from "./withdraw-voorstel.ts";

export const voorstelRoutes = [
  get("/inwoners/:id/plekken", matchPlekken),
  get("/plekken/:id/inwoners", matchInwoners),
  get("/voorstellen", listVoorstellen),
  get("/voorstellen/:id", getVoorstel),
  get("/inwoners/:id/voorstellen", listInwonervoorstellen),
  post("/inwoners/:id/voorstellen", proposePlek),
  post("/inwoners/:id/voorstellen/_opzij", setPlekAside),
  put("/voorstellen/:id/antwoord", answerVoorstel),
  post("/voorstellen/:id/_intrekken", withdrawVoorstel),
];
