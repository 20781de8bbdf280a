import { get, post, put } from "../route.ts";
import { answerEigenVoorstel } from "./answer-eigen-voorstel.ts";
import { answerVoorstel } from "./answer-voorstel.ts";
import { getVoorgesteldePlek } from "./get-voorgestelde-plek.ts";
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
  get("/voorstellen/:id/plek", getVoorgesteldePlek),
  get("/inwoners/:id/voorstellen", listInwonervoorstellen),
  post("/inwoners/:id/voorstellen", proposePlek),
  post("/inwoners/:id/voorstellen/_opzij", setPlekAside),
  put("/voorstellen/:id/antwoord", answerVoorstel),
  put("/voorstellen/:id/eigen-antwoord", answerEigenVoorstel),
  post("/voorstellen/:id/_intrekken", withdrawVoorstel),
];
