import { get } from "../route.ts";
import { countGeenMatch } from "./count-geen-match.ts";
import { getPlekhefbomen } from "./get-plekhefbomen.ts";
import { getVoorstelhefbomen } from "./get-voorstelhefbomen.ts";

export const geenMatchRoutes = [
  get("/voorstellen/:id/hefbomen", getVoorstelhefbomen),
  get("/plekken/:id/hefbomen", getPlekhefbomen),
  get("/rapporten/geen-match", countGeenMatch),
];
