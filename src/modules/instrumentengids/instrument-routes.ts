import { get, put } from "../route.ts";
import { changeInstrument } from "./change-instrument.ts";
import { confirmInstrument } from "./confirm-instrument.ts";
import { getDekking } from "./get-dekking.ts";
import { getInstrument } from "./get-instrument.ts";
import { listInstrumenten } from "./list-instrumenten.ts";

export const instrumentRoutes = [
  get("/instrumenten", listInstrumenten),
  get("/instrumenten/dekking", getDekking),
  get("/instrumenten/:id", getInstrument),
  put("/instrumenten/:id", changeInstrument),
  put("/instrumenten/:id/controle", confirmInstrument),
];
