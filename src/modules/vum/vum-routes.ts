import { get, post } from "../route.ts";
import { forgetVumkandidaat } from "./forget-vumkandidaat.ts";
import { getContactdeling } from "./get-contactdeling.ts";
import { getVumdeling } from "./get-vumdeling.ts";
import { listGetoond } from "./list-getoond.ts";
import { listVumkandidaten } from "./list-vumkandidaten.ts";
import { listVumpartijen } from "./list-vumpartijen.ts";
import { markVumkandidaat } from "./mark-vumkandidaat.ts";
import { openElders } from "./open-elders.ts";
import { searchContactenElders } from "./search-contacten-elders.ts";
import { searchKandidatenElders } from "./search-kandidaten-elders.ts";
import { searchPlekkenElders } from "./search-plekken-elders.ts";
import { setVumpartij } from "./set-vumpartij.ts";
import { shareContacten } from "./share-contacten.ts";
import { shareVum } from "./share-vum.ts";
import { stopContacten } from "./stop-contacten.ts";
import { stopVum } from "./stop-vum.ts";
import { tryVumpartij } from "./try-vumpartij.ts";

export const vumRoutes = [
  get("/vum/partijen", listVumpartijen),
  post("/vum/partijen/_vastleggen", setVumpartij),
  post("/vum/partijen/_proberen", tryVumpartij),
  get("/vum/bronnen/:oin/profielen", openElders),
  get("/inwoners/:id/vum", getVumdeling),
  get("/inwoners/:id/vum/getoond", listGetoond),
  post("/inwoners/:id/vum/_delen", shareVum),
  post("/inwoners/:id/vum/_stoppen", stopVum),
  get("/inwoners/:id/plekken/elders", searchPlekkenElders),
  get("/plekken/:id/kandidaten/elders", searchKandidatenElders),
  get("/plekken/:id/kandidaten/genoteerd", listVumkandidaten),
  post("/plekken/:id/kandidaten/_noteren", markVumkandidaat),
  post("/plekken/:id/kandidaten/_vergeten", forgetVumkandidaat),
  get("/werkgevers/:id/contacten/elders", searchContactenElders),
  get("/werkgevers/:id/contactdeling", getContactdeling),
  post("/werkgevers/:id/contactdeling/_vastleggen", shareContacten),
  post("/werkgevers/:id/contactdeling/_stoppen", stopContacten),
];
