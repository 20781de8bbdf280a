import { get, post, put } from "../route.ts";
import { changeInstrument } from "./change-instrument.ts";
import { confirmInstrument } from "./confirm-instrument.ts";
import { createInstrument } from "./create-instrument.ts";
import { decidePilot } from "./decide-pilot.ts";
import { endInstrument } from "./end-instrument.ts";
import { getDekking } from "./get-dekking.ts";
import { getInstrument } from "./get-instrument.ts";
import { listInstrumenten } from "./list-instrumenten.ts";
import { recordFunctieoordeel } from "./record-functieoordeel.ts";
import { startPilot } from "./start-pilot.ts";

export const instrumentRoutes = [
  get("/instrumenten", listInstrumenten),
  get("/instrumenten/dekking", getDekking),
  post("/instrumenten/dekking/oordelen", recordFunctieoordeel),
  post("/instrumenten", createInstrument),
  get("/instrumenten/:id", getInstrument),
  put("/instrumenten/:id", changeInstrument),
  put("/instrumenten/:id/controle", confirmInstrument),
  put("/instrumenten/:id/einde", endInstrument),
  post("/instrumenten/:id/pilots", startPilot),
  put("/instrumentpilots/:id/besluit", decidePilot),
];
