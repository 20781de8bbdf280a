import { get, post } from "../route.ts";
import { getVumdeling } from "./get-vumdeling.ts";
import { listVumpartijen } from "./list-vumpartijen.ts";
import { openElders } from "./open-elders.ts";
import { searchKandidatenElders } from "./search-kandidaten-elders.ts";
import { searchPlekkenElders } from "./search-plekken-elders.ts";
import { setVumpartij } from "./set-vumpartij.ts";
import { shareVum } from "./share-vum.ts";
import { stopVum } from "./stop-vum.ts";

export const vumRoutes = [
  get("/vum/partijen", listVumpartijen),
  post("/vum/partijen/_vastleggen", setVumpartij),
  get("/vum/bronnen/:oin/profielen", openElders),
  get("/inwoners/:id/vum", getVumdeling),
  post("/inwoners/:id/vum/_delen", shareVum),
  post("/inwoners/:id/vum/_stoppen", stopVum),
  get("/inwoners/:id/plekken/elders", searchPlekkenElders),
  get("/plekken/:id/kandidaten/elders", searchKandidatenElders),
];
