import { get, post, put } from "../route.ts";
import { answerSignaal } from "./answer-signaal.ts";
import { changeBezoek } from "./change-bezoek.ts";
import { finishActie } from "./finish-actie.ts";
import { getBegeleiding } from "./get-begeleiding.ts";
import { getBegeleidingsplan } from "./get-begeleidingsplan.ts";
import { getBezoek } from "./get-bezoek.ts";
import { getRuimte } from "./get-ruimte.ts";
import { giveTerugblik } from "./give-terugblik.ts";
import { keepBegeleidingsplan } from "./keep-begeleidingsplan.ts";
import { listBegeleiding } from "./list-begeleiding.ts";
import { listMedewerkers } from "./list-medewerkers.ts";
import { listSignalen } from "./list-signalen.ts";
import { meldSignaal } from "./meld-signaal.ts";
import { recordBezoek } from "./record-bezoek.ts";
import { setCoachuren } from "./set-coachuren.ts";

export const begeleidingRoutes = [
  get("/begeleiding", listBegeleiding),
  get("/plaatsingen/:id/begeleiding", getBegeleiding),
  get("/plaatsingen/:id/begeleidingsplan", getBegeleidingsplan),
  put("/plaatsingen/:id/begeleidingsplan", keepBegeleidingsplan),
  post("/plaatsingen/:id/bezoeken", recordBezoek),
  get("/bezoeken/:id", getBezoek),
  put("/bezoeken/:id", changeBezoek),
  post("/inwoners/:id/signalen", meldSignaal),
  post("/inwoners/:id/terugblikken", giveTerugblik),
  get("/signalen", listSignalen),
  put("/signalen/:id/stap", answerSignaal),
  put("/acties/:id/resultaat", finishActie),
  get("/medewerkers", listMedewerkers),
  get("/begeleidingsruimte", getRuimte),
  put("/coachuren/:id", setCoachuren),
];
