import { get, post, put } from "../route.ts";
import { answerAanbod } from "./answer-aanbod.ts";
import { changeFase } from "./change-fase.ts";
import { changeTraject } from "./change-traject.ts";
import { changeTrajectgroep } from "./change-trajectgroep.ts";
import { closeTrajectgroep } from "./close-trajectgroep.ts";
import { countActief } from "./count-actief.ts";
import { createTraject } from "./create-traject.ts";
import { createTrajectgroep } from "./create-trajectgroep.ts";
import { decideMogelijkheidvoorstel } from "./decide-mogelijkheidvoorstel.ts";
import { endDeelname } from "./end-deelname.ts";
import { getDag } from "./get-dag.ts";
import { getDeelname } from "./get-deelname.ts";
import { getGroepsdag } from "./get-groepsdag.ts";
import { getTraject } from "./get-traject.ts";
import { getTrajectgroep } from "./get-trajectgroep.ts";
import { listDeelnames } from "./list-deelnames.ts";
import { listDeelnemers } from "./list-deelnemers.ts";
import { listTrajecten } from "./list-trajecten.ts";
import { listTrajectgroepen } from "./list-trajectgroepen.ts";
import { listTrajectleiders } from "./list-trajectleiders.ts";
import { putInGroep } from "./put-in-groep.ts";
import { recordDag } from "./record-dag.ts";
import { recordUitkomst } from "./record-uitkomst.ts";

export const trajectRoutes = [
  get("/trajecten", listTrajecten),
  post("/trajecten", createTraject),
  get("/trajecten/actief", countActief),
  get("/trajecten/:id", getTraject),
  put("/trajecten/:id", changeTraject),
  post("/trajecten/:id/groepen", createTrajectgroep),
  get("/trajectgroepen", listTrajectgroepen),
  get("/trajectgroepen/:id", getTrajectgroep),
  put("/trajectgroepen/:id", changeTrajectgroep),
  put("/trajectgroepen/:id/sluiting", closeTrajectgroep),
  get("/trajectleiders", listTrajectleiders),
  get("/trajectgroepen/:id/deelnemers", listDeelnemers),
  get("/trajectgroepen/:id/dag", getGroepsdag),
  post("/trajectgroepen/:id/deelnames", putInGroep),
  get("/inwoners/:id/deelnames", listDeelnames),
  get("/deelnames/:id", getDeelname),
  put("/deelnames/:id/antwoord", answerAanbod),
  put("/deelnames/:id/fase", changeFase),
  put("/deelnames/:id/einde", endDeelname),
  get("/deelnames/:id/dagen/:dag", getDag),
  post("/deelnames/:id/dagen", recordDag),
  put("/deelnames/:id/uitkomst", recordUitkomst),
  put("/mogelijkheidvoorstellen/:id/besluit", decideMogelijkheidvoorstel),
];
