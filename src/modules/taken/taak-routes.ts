import { get, post } from "../route.ts";
import { getTaak } from "./get-taak.ts";
import { listTaken } from "./list-taken.ts";
import { stopTaak } from "./stop-taak.ts";

export const taakRoutes = [
  get("/taken", listTaken),
  get("/taken/:id", getTaak),
  post("/taken/:id/_stop", stopTaak),
];
