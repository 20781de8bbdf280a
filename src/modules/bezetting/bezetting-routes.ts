import { get, post, put } from "../route.ts";
import { addUnitcapaciteit } from "./add-unitcapaciteit.ts";
import { addUnitlocatie } from "./add-unitlocatie.ts";
import { changeUnitafspraak } from "./change-unitafspraak.ts";
import { changeUnitcapaciteit } from "./change-unitcapaciteit.ts";
import { changeUnitlocatie } from "./change-unitlocatie.ts";
import { getUnit } from "./get-unit.ts";
import { keepVerkenning } from "./keep-verkenning.ts";
import { listDagplekken } from "./list-dagplekken.ts";
import { listPloegen } from "./list-ploegen.ts";
import { listVrijePlaatsen } from "./list-vrije-plaatsen.ts";
import { listWerkenden } from "./list-werkenden.ts";
import { moveBack } from "./move-back.ts";
import { moveForDay } from "./move-for-day.ts";
import { changeOpdracht } from "./change-opdracht.ts";
import { chooseGroep } from "./choose-groep.ts";
import { createGroep } from "./create-groep.ts";
import { createOpdracht } from "./create-opdracht.ts";
import { getOpdracht } from "./get-opdracht.ts";
import { getPlanning } from "./get-planning.ts";
import { getSamenstelling } from "./get-samenstelling.ts";
import { listOpdrachten } from "./list-opdrachten.ts";
import { settleGroep } from "./settle-groep.ts";
import { getBuiten } from "./get-buiten.ts";
import { getGat } from "./get-gat.ts";

export const bezettingRoutes = [
  get("/vrije-plaatsen", listVrijePlaatsen),
  get("/units/:id", getUnit),
  get("/units/:id/ploegen", listPloegen),
  get("/units/:id/werkenden", listWerkenden),
  post("/units/:id/locaties", addUnitlocatie),
  post("/units/:id/capaciteiten", addUnitcapaciteit),
  put("/units/:id/afspraak", changeUnitafspraak),
  put("/units/:id/verkenningen", keepVerkenning),
  put("/unitcapaciteiten/:id", changeUnitcapaciteit),
  put("/unitlocaties/:id", changeUnitlocatie),
  get("/inwoners/:id/dagplekken", listDagplekken),
  post("/inwoners/:id/dagplekken/_verplaats", moveForDay),
  post("/inwoners/:id/dagplekken/_terug", moveBack),
  get("/opdrachten", listOpdrachten),
  get("/opdrachten/:id", getOpdracht),
  put("/opdrachten/:id", changeOpdracht),
  post("/opdrachten/:id/groep", createGroep),
  get("/units/:id/planning", getPlanning),
  post("/units/:id/opdrachten", createOpdracht),
  get("/groepen/:id/samenstelling", getSamenstelling),
  put("/groepen/:id/leden", chooseGroep),
  put("/groepen/:id/vastgesteld", settleGroep),
  get("/werksoorten/gat", getGat),
  get("/werksoorten/buiten", getBuiten),
];
