import { get, post } from "../route.ts";
import { answerCorrectie } from "./answer-correctie.ts";
import { listCorrecties } from "./list-correcties.ts";
import { listInwonercorrecties } from "./list-inwonercorrecties.ts";
import { requestCorrectie } from "./request-correctie.ts";
import { withdrawCorrectie } from "./withdraw-correctie.ts";

export const correctieRoutes = [
  get("/correcties", listCorrecties),
  get("/inwoners/:id/correcties", listInwonercorrecties),
  post("/inwoners/:id/correcties", requestCorrectie),
  post("/correcties/:id/antwoord", answerCorrectie),
  post("/correcties/:id/intrekking", withdrawCorrectie),
];
