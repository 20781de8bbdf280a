import { get, post, put } from "../route.ts";
import { addGewichtenset } from "./add-gewichtenset.ts";
import { changeAfweging } from "./change-afweging.ts";
import { closeSessie } from "./close-sessie.ts";
import { createAfweging } from "./create-afweging.ts";
import { getAfweging } from "./get-afweging.ts";
import { getSessie } from "./get-sessie.ts";
import { getUitslag } from "./get-uitslag.ts";
import { listAfwegingen } from "./list-afwegingen.ts";
import { openSessie } from "./open-sessie.ts";
import { setAfwegingstatus } from "./set-status.ts";

export const afwegingRoutes = [
  get("/toekomstplan/afwegingen", listAfwegingen),
  get("/toekomstplan/afwegingen/:id", getAfweging),
  get("/toekomstplan/afwegingen/:id/uitslag", getUitslag),
  post("/toekomstplan/afwegingen", createAfweging),
  put("/toekomstplan/afwegingen/:id", changeAfweging),
  put("/toekomstplan/afwegingen/:id/status", setAfwegingstatus),
  post("/toekomstplan/afwegingen/:id/gewichtensets", addGewichtenset),
  post("/toekomstplan/afwegingen/:id/sessies", openSessie),
  get("/toekomstplan/weegsessies/:id", getSessie),
  post("/toekomstplan/weegsessies/:id/_sluiten", closeSessie),
];
