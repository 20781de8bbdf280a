import { get, post, put } from "../route.ts";
import { cancelBanenmarkt } from "./cancel-banenmarkt.ts";
import { changeBanenmarkt } from "./change-banenmarkt.ts";
import { changeMarktdeelname } from "./change-marktdeelname.ts";
import { changeStanden } from "./change-standen.ts";
import { createBanenmarkt } from "./create-banenmarkt.ts";
import { getBanenmarkt } from "./get-banenmarkt.ts";
import { getMarktdag } from "./get-marktdag.ts";
import { listBanenmarkten } from "./list-banenmarkten.ts";
import { listEigenDeelnemers } from "./list-eigen-deelnemers.ts";
import { listMarktdeelnames } from "./list-marktdeelnames.ts";
import { noteMarktgesprek } from "./note-gesprek.ts";
import { noteMarktkomst } from "./note-komst.ts";
import { recordUitkomst } from "./record-uitkomst.ts";
import { registerInwoner } from "./register-inwoner.ts";

export const banenmarktRoutes = [
  get("/banenmarkten", listBanenmarkten),
  post("/banenmarkten", createBanenmarkt),
  get("/banenmarkten/:id", getBanenmarkt),
  put("/banenmarkten/:id", changeBanenmarkt),
  put("/banenmarkten/:id/einde", cancelBanenmarkt),
  put("/banenmarkten/:id/werkgevers", changeStanden),
  get("/banenmarkten/:id/eigen-deelnemers", listEigenDeelnemers),
  post("/banenmarkten/:id/deelnames", registerInwoner),
  get("/banenmarkten/:id/dag", getMarktdag),
  post("/banenmarkten/:id/dag/_komst", noteMarktkomst),
  post("/banenmarkten/:id/dag/_gesprek", noteMarktgesprek),
  get("/inwoners/:id/banenmarkten", listMarktdeelnames),
  put("/marktdeelnames/:id", changeMarktdeelname),
  post("/marktdeelnames/:id/_uitkomst", recordUitkomst),
];
