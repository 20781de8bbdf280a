import { get, post } from "../route.ts";
import { listDuidingen } from "./list-duidingen.ts";
import { writeDuiding } from "./write-duiding.ts";

export const duidingRoutes = [get("/duidingen", listDuidingen), post("/duidingen", writeDuiding)];
