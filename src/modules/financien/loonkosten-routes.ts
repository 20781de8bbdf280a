import { get, put } from "../route.ts";
import { getLoonkosten } from "./get-loonkosten.ts";
import { keepLksjaar } from "./keep-lksjaar.ts";

export const loonkostenRoutes = [
  get("/financien/loonkosten", getLoonkosten),
  put("/financien/lksjaren", keepLksjaar),
];
