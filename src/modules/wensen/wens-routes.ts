import { get, post, put } from "../route.ts";
import { decideWens } from "./decide-wens.ts";
import { finishWensen } from "./finish-wensen.ts";
import { getWensen } from "./get-wensen.ts";
import { handInWensen } from "./hand-in-wensen.ts";
import { saveWens } from "./save-wens.ts";

export const wensRoutes = [
  get("/inwoners/:id/wensen", getWensen),
  post("/inwoners/:id/wensen/_bewaren", saveWens),
  post("/inwoners/:id/wensen/_inleveren", handInWensen),
  put("/wensen/:id/antwoorden/:onderwerp", decideWens),
  post("/wensen/:id/_afronden", finishWensen),
];
