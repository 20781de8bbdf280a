import { del, get, post, put } from "../route.ts";
import { acceptOverdracht } from "./accept-overdracht.ts";
import { addBezetteTijd } from "./add-bezette-tijd.ts";
import { addDoel } from "./add-doel.ts";
import { addHelper } from "./add-helper.ts";
import { addStap } from "./add-stap.ts";
import { changeBezetteTijd } from "./change-bezette-tijd.ts";
import { changeDoel } from "./change-doel.ts";
import { changePlan } from "./change-plan.ts";
import { changeStap } from "./change-stap.ts";
import { decideEinde } from "./decide-einde.ts";
import { deleteBezetteTijd } from "./delete-bezette-tijd.ts";
import { endHelper } from "./end-helper.ts";
import { finishDoel } from "./finish-doel.ts";
import { finishStap } from "./finish-stap.ts";
import { getKring } from "./get-kring.ts";
import { getMijnPlan } from "./get-mijn-plan.ts";
import { getPlan } from "./get-plan.ts";
import { listBezetteTijden } from "./list-bezette-tijden.ts";
import { listEindes } from "./list-eindes.ts";
import { listEindesVanInwoner } from "./list-eindes-van-inwoner.ts";
import { listInwoneroverdrachten } from "./list-inwoneroverdrachten.ts";
import { listOverdrachten } from "./list-overdrachten.ts";
import { listPlanwijzigingen } from "./list-planwijzigingen.ts";
import { offerOverdracht } from "./offer-overdracht.ts";
import { orderPlan } from "./order-plan.ts";
import { recordDoelmeting } from "./record-doelmeting.ts";
import { refuseOverdracht } from "./refuse-overdracht.ts";
import { withdrawOverdracht } from "./withdraw-overdracht.ts";

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
  get("/eindes", listEindes),
  get("/inwoners/:id/eindes", listEindesVanInwoner),
  post("/inwoners/:id/eindes", decideEinde),
];
