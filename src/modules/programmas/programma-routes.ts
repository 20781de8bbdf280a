import { get, post, put } from "../route.ts";
import { addProgrammavoorstel } from "./add-programmavoorstel.ts";
import { addSwotregel } from "./add-swotregel.ts";
import { addUitgave } from "./add-uitgave.ts";
import { decideProgrammavoorstel } from "./decide-programmavoorstel.ts";
import { divideCluster } from "./divide-cluster.ts";
import { finishStap } from "./finish-stap.ts";
import { getInbreng } from "./get-inbreng.ts";
import { getProgramma } from "./get-programma.ts";
import { listProgrammas } from "./list-programmas.ts";

export const programmaRoutes = [
  get("/programmas", listProgrammas),
  get("/programmas/:id", getProgramma),
  get("/programmas/:id/inbreng", getInbreng),
  post("/programmas/:id/uitgaven", addUitgave),
  post("/programmas/:id/verdelingen", divideCluster),
  post("/programmas/:id/swot", addSwotregel),
  post("/programmas/:id/voorstellen", addProgrammavoorstel),
  put("/programmastappen/:id/einde", finishStap),
  put("/programmavoorstellen/:id/besluit", decideProgrammavoorstel),
];
