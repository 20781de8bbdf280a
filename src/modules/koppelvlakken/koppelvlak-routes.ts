import { get } from "../route.ts";
import { listKoppelvlakken } from "./list-koppelvlakken.ts";

export const koppelvlakRoutes = [get("/koppelvlakken", listKoppelvlakken)];
