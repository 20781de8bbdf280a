import { get, post, search } from "../route.ts";
import { addCode } from "./add-code.ts";
import { addKoppeling } from "./add-koppeling.ts";
import { getMaandstand } from "./get-maandstand.ts";
import { listCodes } from "./list-codes.ts";
import { listLeveringen } from "./list-leveringen.ts";
import { listVormen } from "./list-vormen.ts";
import { recordLevering } from "./record-levering.ts";
import { takeLevering } from "./take-levering.ts";

export const statistiekRoutes = [
  get("/statistiek/maandstand", getMaandstand),
  get("/statistiek/leveringen", listLeveringen),
  post("/statistiek/leveringen", recordLevering),
  search("/statistiek/leveringen/:id/_bestand", takeLevering),
  get("/statistiek/codes", listCodes),
  post("/statistiek/codes", addCode),
  get("/statistiek/vormen", listVormen),
  post("/statistiek/koppelingen", addKoppeling),
];
