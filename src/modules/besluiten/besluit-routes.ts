import { get, post, put } from "../route.ts";
import { addBesluitstuk } from "./add-besluitstuk.ts";
import { createBesluit } from "./create-besluit.ts";
import { listBesluiten } from "./list-besluiten.ts";
import { recordBesluituitkomst } from "./record-uitkomst.ts";

export const besluitRoutes = [
  get("/besluiten", listBesluiten),
  post("/besluiten", createBesluit),
  post("/besluiten/:id/stukken", addBesluitstuk),
  put("/besluiten/:id/uitkomst", recordBesluituitkomst),
];
