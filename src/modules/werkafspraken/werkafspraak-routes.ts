import { get, pdf, post } from "../route.ts";
import { agreeWerkafspraak } from "./agree-werkafspraak.ts";
import { listPlekafspraken } from "./list-plekafspraken.ts";
import { listWerkafspraken } from "./list-werkafspraken.ts";
import { makeWerkafspraak } from "./make-werkafspraak.ts";
import { writeWerkafspraak } from "./write-werkafspraak.ts";

export const werkafspraakRoutes = [
  get("/werkafspraken", listWerkafspraken),
  post("/werkafspraken/:id/_akkoord", agreeWerkafspraak),
  pdf("/werkafspraken/:id/_pdf", writeWerkafspraak),
  get("/plekken/:id/werkafspraken", listPlekafspraken),
  post("/plekken/:id/werkafspraken", makeWerkafspraak),
];
