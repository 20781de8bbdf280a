import { get, post } from "../route.ts";
import { getTevredenheid } from "./get-tevredenheid.ts";
import { giveOordeel } from "./give-oordeel.ts";
import { listOordelen } from "./list-oordelen.ts";
import { listTeVragen } from "./list-te-vragen.ts";

export const tevredenheidRoutes = [
  get("/tevredenheid", getTevredenheid),
  get("/tevredenheid/oordelen", listOordelen),
  get("/tevredenheid/te-vragen", listTeVragen),
  post("/werkgevers/:id/oordelen", giveOordeel),
];
