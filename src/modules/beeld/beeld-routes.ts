import { del, get, post, put } from "../route.ts";
import { addIndicatie } from "./add-indicatie.ts";
import { adoptMeegeleverd } from "./adopt-meegeleverd.ts";
import { answerIndicatie } from "./answer-indicatie.ts";
import { changeAfname } from "./change-afname.ts";
import { changeIndicatie } from "./change-indicatie.ts";
import { changeInstroom } from "./change-instroom.ts";
import { changeVersie } from "./change-versie.ts";
import { changeVragenlijst } from "./change-vragenlijst.ts";
import { correctAdvies } from "./correct-advies.ts";
import { decideTriage } from "./decide-triage.ts";
import { deleteAfnameconcept } from "./delete-afname.ts";
import { deleteConcept } from "./delete-versie.ts";
import { getAfname } from "./get-afname.ts";
import { getBeeld } from "./get-beeld.ts";
import { getIndicaties } from "./get-indicaties.ts";
import { getVindbaarheid } from "./get-vindbaarheid.ts";
import { getVragenlijst } from "./get-vragenlijst.ts";
import { getVragenlijstversie } from "./get-vragenlijstversie.ts";
import { listOntbreekt } from "./list-ontbreekt.ts";
import { listVragenlijsten } from "./list-vragenlijsten.ts";
import { newVersie } from "./new-versie.ts";
import { newVragenlijst } from "./new-vragenlijst.ts";
import { publishVersie } from "./publish-versie.ts";
import { recordAfname } from "./record-afname.ts";
import { requestIndicatie } from "./request-indicatie.ts";
import { withdrawVersie } from "./withdraw-versie.ts";

export const beeldRoutes = [
  get("/inwoners/:id/beeld", getBeeld),
  put("/inwoners/:id/instroom", changeInstroom),
  post("/inwoners/:id/triage", decideTriage),
  get("/inwoners/:id/vindbaarheid", getVindbaarheid),
  get("/caseload/ontbreekt", listOntbreekt),
  post("/inwoners/:id/afnames", recordAfname),
  get("/afnames/:id", getAfname),
  put("/afnames/:id", changeAfname),
  del("/afnames/:id", deleteAfnameconcept),
  get("/inwoners/:id/indicaties", getIndicaties),
  post("/inwoners/:id/indicaties", addIndicatie),
  put("/indicaties/:id", changeIndicatie),
  post("/inwoners/:id/indicatieaanvragen", requestIndicatie),
  put("/indicatieaanvragen/:id", answerIndicatie),
  put("/indicatieaanvragen/:id/verbetering", correctAdvies),
  get("/vragenlijsten", listVragenlijsten),
  post("/vragenlijsten", newVragenlijst),
  post("/vragenlijsten/_meegeleverd", adoptMeegeleverd),
  get("/vragenlijsten/:id", getVragenlijst),
  put("/vragenlijsten/:id", changeVragenlijst),
  post("/vragenlijsten/:id/versies", newVersie),
  get("/vragenlijstversies/:id", getVragenlijstversie),
  put("/vragenlijstversies/:id", changeVersie),
  del("/vragenlijstversies/:id", deleteConcept),
  put("/vragenlijstversies/:id/publicatie", publishVersie),
  put("/vragenlijstversies/:id/intrekking", withdrawVersie),
];
