import { get, post, put } from "../route.ts";
import { decideBijdragen } from "./decide-bijdragen.ts";
import { getBesluiteffect } from "./get-besluiteffect.ts";
import { getBijdragen } from "./get-bijdragen.ts";
import { getFactuur } from "./get-factuur.ts";
import { getJaarrekening } from "./get-jaarrekening.ts";
import { getVangnet } from "./get-vangnet.ts";
import { importJaarstuk } from "./import-jaarstuk.ts";
import { listFacturen } from "./list-facturen.ts";
import { makeFacturen } from "./make-facturen.ts";
import { payFactuur } from "./pay-factuur.ts";
import { setBijdragejaar } from "./set-bijdragejaar.ts";

export const financienRoutes = [
  get("/financien/jaarrekening", getJaarrekening),
  post("/financien/jaarstukken", importJaarstuk),
  get("/financien/bijdragen", getBijdragen),
  post("/financien/bijdragejaren/_vastleggen", setBijdragejaar),
  post("/financien/besluiten", decideBijdragen),
  get("/financien/vangnet", getVangnet),
  get("/financien/besluiteffect", getBesluiteffect),
  get("/financien/facturen", listFacturen),
  post("/financien/facturen", makeFacturen),
  get("/financien/facturen/:id", getFactuur),
  put("/financien/facturen/:id/betaald", payFactuur),
];
