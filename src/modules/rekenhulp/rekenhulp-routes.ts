import { get, pdf, search } from "../route.ts";
import { calculateMedewerkerkosten } from "./calculate-medewerkerkosten.ts";
import { calculateWatVerandert } from "./calculate-wat-verandert.ts";
import { getWatVerandertStart } from "./get-wat-verandert-start.ts";
import { writeMedewerkerkosten } from "./write-medewerkerkosten.ts";
import { writeWatVerandert } from "./write-wat-verandert.ts";

export const rekenhulpRoutes = [
  get("/inwoners/:id/wat-verandert", getWatVerandertStart),
  search("/inwoners/:id/wat-verandert/_bereken", calculateWatVerandert),
  pdf("/inwoners/:id/wat-verandert/_pdf", writeWatVerandert),
  search("/medewerkerkosten/_bereken", calculateMedewerkerkosten),
  pdf("/medewerkerkosten/_pdf", writeMedewerkerkosten),
];
