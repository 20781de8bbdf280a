import { get, post, search } from "../route.ts";
import { addBedragen } from "./add-bedragen.ts";
import { correctBedrag } from "./correct-bedrag.ts";
import { listBedragen } from "./list-bedragen.ts";
import { previewBedragen } from "./preview-bedragen.ts";

export const bedragRoutes = [
  get("/bedragen", listBedragen),
  search("/bedragen/_voorbeeld", previewBedragen),
  post("/bedragen", addBedragen),
  post("/bedragen/:id/_verbeter", correctBedrag),
];
