import { get, post } from "../route.ts";
import { hervatDelen } from "./hervat-delen.ts";
import { listDelingen } from "./list-delingen.ts";
import { stopDelen } from "./stop-delen.ts";

export const deelRoutes = [
  get("/inwoners/:id/delen", listDelingen),
  post("/inwoners/:id/delen/_stop", stopDelen),
  post("/inwoners/:id/delen/_hervat", hervatDelen),
];
