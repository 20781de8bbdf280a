import { get } from "../route.ts";
import { listMeekijken } from "./list-meekijken.ts";

export const meekijkRoutes = [get("/inwoners/:id/wie-keek-mee", listMeekijken)];
