import { get, post } from "../route.ts";
import { chooseDoelgroep } from "./choose-doelgroep.ts";
import { listDoelgroepen } from "./list-doelgroepen.ts";
import { listDoelgroepenVanInwoner } from "./list-doelgroepen-van-inwoner.ts";

export const doelgroepRoutes = [
  get("/doelgroepen", listDoelgroepen),
  post("/doelgroepkeuzes", chooseDoelgroep),
  get("/inwoners/:id/doelgroepen", listDoelgroepenVanInwoner),
];
