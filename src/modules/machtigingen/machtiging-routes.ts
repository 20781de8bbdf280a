import { get, post } from "../route.ts";
import { giveMachtiging } from "./give-machtiging.ts";
import { listMachtigingen } from "./list-machtigingen.ts";
import { withdrawMachtiging } from "./withdraw-machtiging.ts";

export const machtigingRoutes = [
  get("/inwoners/:id/machtigingen", listMachtigingen),
  post("/inwoners/:id/machtigingen", giveMachtiging),
  post("/machtigingen/:id/intrekking", withdrawMachtiging),
];
