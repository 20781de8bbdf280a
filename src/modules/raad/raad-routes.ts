import { get, post } from "../route.ts";
import { answerRaadsvraag } from "./answer-raadsvraag.ts";
import { askRaadsvraag } from "./ask-raadsvraag.ts";
import { createRaadssessie } from "./create-raadssessie.ts";
import { giveVisie } from "./give-visie.ts";
import { listRaadssessies } from "./list-raadssessies.ts";
import { listRaadsvragen } from "./list-raadsvragen.ts";

export const raadRoutes = [
  get("/raadsvragen", listRaadsvragen),
  post("/raadsvragen", askRaadsvraag),
  post("/raadsvragen/:id/antwoorden", answerRaadsvraag),
  get("/raadssessies", listRaadssessies),
  post("/raadssessies", createRaadssessie),
  post("/raadssessies/:id/visies", giveVisie),
];
