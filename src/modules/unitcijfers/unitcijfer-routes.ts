import { get, post, put, search } from "../route.ts";
import { applyUnitbestand } from "./apply-unitbestand.ts";
import { closeUnitmaand } from "./close-unitmaand.ts";
import { compareUnitbestand } from "./compare-unitbestand.ts";
import { getOrderboek } from "./get-orderboek.ts";
import { getUnitcijfers } from "./get-unitcijfers.ts";
import { getWerkroutes } from "./get-werkroutes.ts";
import { keepUnitcijfer } from "./keep-unitcijfer.ts";
import { listUnitcijfers } from "./list-unitcijfers.ts";
import { listUnitstanden } from "./list-unitstanden.ts";

export const unitcijferRoutes = [
  get("/units/cijfers", listUnitcijfers),
  search("/units/cijfers/_vergelijk", compareUnitbestand),
  post("/units/cijfers/_overnemen", applyUnitbestand),
  get("/units/:id/cijfers", getUnitcijfers),
  put("/units/:id/cijfers", keepUnitcijfer),
  post("/units/:id/cijfers/_afsluiten", closeUnitmaand),
  get("/units/:id/cijfers/standen", listUnitstanden),
  get("/units/:id/orderboek", getOrderboek),
  get("/werkroutes", getWerkroutes),
];
