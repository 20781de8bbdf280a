import { get, post, put, search } from "../route.ts";
import { decideBijdragen } from "./decide-bijdragen.ts";
import { getBesluiteffect } from "./get-besluiteffect.ts";
import { compareJaarstuk } from "./compare-jaarstuk.ts";
import { getBenutting } from "./get-benutting.ts";
import { getBijdragejaar } from "./get-bijdragejaar.ts";
import { getBijdragen } from "./get-bijdragen.ts";
import { getFactuur } from "./get-factuur.ts";
import { getJaarrekening } from "./get-jaarrekening.ts";
import { getVangnet } from "./get-vangnet.ts";
import { importJaarstuk } from "./import-jaarstuk.ts";
import { listFacturen } from "./list-facturen.ts";
import { makeFacturen } from "./make-facturen.ts";
import { payFactuur } from "./pay-factuur.ts";
import { setBenuttingsdrempel } from "./set-benuttingsdrempel.ts";
import { setBijdragejaar } from "./set-bijdragejaar.ts";

export const financienRoutes = [
  get("/financien/jaarrekening", getJaarrekening),
  search("/financien/jaarstukken/_vergelijk", compareJaarstuk),
  post("/financien/jaarstukken", importJaarstuk),
  get("/financien/bijdragen", getBijdragen),
  get("/financien/bijdragejaren/:jaar", getBijdragejaar),
  post("/financien/bijdragejaren/_vastleggen", setBijdragejaar),
  get("/financien/benutting", getBenutting),
  post("/financien/benuttingsdrempels", setBenuttingsdrempel),
  post("/financien/besluiten", decideBijdragen),
  get("/financien/vangnet", getVangnet),
  get("/financien/besluiteffect", getBesluiteffect),
  get("/financien/facturen", listFacturen),
  post("/financien/facturen", makeFacturen),
  get("/financien/facturen/:id", getFactuur),
  put("/financien/facturen/:id/betaald", payFactuur),
];
