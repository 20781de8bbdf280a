import { get, pdf, search } from "../route.ts";
import { calculateWatVerandert } from "./calculate-wat-verandert.ts";
import { getWatVerandertStart } from "./get-wat-verandert-start.ts";
import { writeWatVerandert } from "./write-wat-verandert.ts";

export const rekenhulpRoutes = [
  get("/inwoners/:id/wat-verandert", getWatVerandertStart),
  search("/inwoners/:id/wat-verandert/_bereken", calculateWatVerandert),
  pdf("/inwoners/:id/wat-verandert/_pdf", writeWatVerandert),
];
