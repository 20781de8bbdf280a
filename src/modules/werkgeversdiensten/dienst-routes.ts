import { get, post, put } from "../route.ts";
import { changeDienstdoel } from "./change-dienstdoel.ts";
import { changeWerkgeversdienst } from "./change-werkgeversdienst.ts";
import { getRealisatie } from "./get-realisatie.ts";
import { getWerkgeversdienst } from "./get-werkgeversdienst.ts";
import { listWerkgeversdiensten } from "./list-werkgeversdiensten.ts";
import { logWerkgeversdienst } from "./log-werkgeversdienst.ts";
import { setDienstdoel } from "./set-dienstdoel.ts";

export const dienstRoutes = [
  get("/werkgeversdiensten", listWerkgeversdiensten),
  get("/werkgeversdiensten/realisatie", getRealisatie),
  get("/werkgeversdiensten/:id", getWerkgeversdienst),
  put("/werkgeversdiensten/:id", changeWerkgeversdienst),
  post("/werkgevers/:id/diensten", logWerkgeversdienst),
  post("/dienstdoelen", setDienstdoel),
  put("/dienstdoelen/:id", changeDienstdoel),
];
