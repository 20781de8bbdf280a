import { del, get, post, put, search } from "../route.ts";
import { acceptOverdracht } from "./accept-overdracht.ts";
import { acceptVerhuizing } from "./accept-verhuizing.ts";
import { addBezetteTijd } from "./add-bezette-tijd.ts";
import { addDoel } from "./add-doel.ts";
import { addHelper } from "./add-helper.ts";
import { addStap } from "./add-stap.ts";
import { answerVoorgesteldeStap } from "./answer-stapvoorstel.ts";
import { changeBezetteTijd } from "./change-bezette-tijd.ts";
import { changeDoel } from "./change-doel.ts";
import { changePlan } from "./change-plan.ts";
import { changeStap } from "./change-stap.ts";
import { decideEinde } from "./decide-einde.ts";
import { deleteBezetteTijd } from "./delete-bezette-tijd.ts";
import { endHelper } from "./end-helper.ts";
import { finishDoel } from "./finish-doel.ts";
import { finishStap } from "./finish-stap.ts";
import { getDossierarchief } from "./get-dossierarchief.ts";
import { getKring } from "./get-kring.ts";
import { getMijnPlan } from "./get-mijn-plan.ts";
import { getPlan } from "./get-plan.ts";
import { getVerhuizing } from "./get-verhuizing.ts";
import { listBezetteTijden } from "./list-bezette-tijden.ts";
import { listDossierarchief } from "./list-dossierarchief.ts";
import { listEindes } from "./list-eindes.ts";
import { listEindesVanInwoner } from "./list-eindes-van-inwoner.ts";
import { listInwoneroverdrachten } from "./list-inwoneroverdrachten.ts";
import { listOverdrachten } from "./list-overdrachten.ts";
import { listPlanwijzigingen } from "./list-planwijzigingen.ts";
import { listVerhuizingen } from "./list-verhuizingen.ts";
import { offerOverdracht } from "./offer-overdracht.ts";
import { orderPlan } from "./order-plan.ts";
import { proposeStap } from "./propose-stap.ts";
import { proposeVerhuizing } from "./propose-verhuizing.ts";
import { recordDoelmeting } from "./record-doelmeting.ts";
import { refuseOverdracht } from "./refuse-overdracht.ts";
import { refuseVerhuizing } from "./refuse-verhuizing.ts";
import { tickOwnStap } from "./tick-own-stap.ts";
import { withdrawOverdracht } from "./withdraw-overdracht.ts";
import { withdrawVerhuizing } from "./withdraw-verhuizing.ts";

export const planRoutes = [
  get("/mijn-plan", getMijnPlan),
  get("/inwoners/:id/plan", getPlan),
  put("/inwoners/:id/plan", changePlan),
  post("/inwoners/:id/plan/_volgorde", orderPlan),
  get("/inwoners/:id/plan/geschiedenis", listPlanwijzigingen),
  post("/inwoners/:id/doelen", addDoel),
  put("/doelen/:id", changeDoel),
  put("/doelen/:id/einde", finishDoel),
  post("/doelen/:id/metingen", recordDoelmeting),
  post("/inwoners/:id/stappen", addStap),
  put("/stappen/:id", changeStap),
  put("/stappen/:id/einde", finishStap),
  put("/stappen/:id/klaar", tickOwnStap),
  post("/inwoners/:id/stapvoorstellen", proposeStap),
  post("/stapvoorstellen/:id/antwoord", answerVoorgesteldeStap),
  get("/inwoners/:id/bezette-tijden", listBezetteTijden),
  post("/inwoners/:id/bezette-tijden", addBezetteTijd),
  put("/bezette-tijden/:id", changeBezetteTijd),
  del("/bezette-tijden/:id", deleteBezetteTijd),
  get("/inwoners/:id/kring", getKring),
  post("/inwoners/:id/kring", addHelper),
  post("/kring/:id/_stop", endHelper),
  get("/overdrachten", listOverdrachten),
  get("/inwoners/:id/overdrachten", listInwoneroverdrachten),
  post("/inwoners/:id/overdrachten", offerOverdracht),
  post("/overdrachten/:id/_aannemen", acceptOverdracht),
  post("/overdrachten/:id/_weigeren", refuseOverdracht),
  post("/overdrachten/:id/_intrekken", withdrawOverdracht),
  get("/verhuizingen", listVerhuizingen),
  get("/inwoners/:id/verhuizing", getVerhuizing),
  post("/inwoners/:id/verhuizing", proposeVerhuizing),
  post("/verhuizingen/:id/_aannemen", acceptVerhuizing),
  post("/verhuizingen/:id/_weigeren", refuseVerhuizing),
  post("/verhuizingen/:id/_intrekken", withdrawVerhuizing),
  get("/dossierarchief", listDossierarchief),
  search("/verhuizingen/:id/_archief", getDossierarchief),
  get("/eindes", listEindes),
  get("/inwoners/:id/eindes", listEindesVanInwoner),
  post("/inwoners/:id/eindes", decideEinde),
];
