import { file, get, post } from "../route.ts";
import { changeScenario } from "./change-scenario.ts";
import { compareScenarios } from "./compare-scenarios.ts";
import { createMijlpaal } from "./create-mijlpaal.ts";
import { createScenario } from "./create-scenario.ts";
import { getGedeeldScenario } from "./get-gedeeld-scenario.ts";
import { getMijlpaal } from "./get-mijlpaal.ts";
import { getScenario } from "./get-scenario.ts";
import { getUitgangspunten } from "./get-uitgangspunten.ts";
import { keepAanname } from "./keep-aanname.ts";
import { keepUitgangspunten } from "./keep-uitgangspunten.ts";
import { listAannames } from "./list-aannames.ts";
import { listMijlpalen } from "./list-mijlpalen.ts";
import { listScenarios } from "./list-scenarios.ts";
import { shareScenario } from "./share-scenario.ts";
import { takeScenario } from "./take-scenario.ts";
import { updateMijlpaal } from "./update-mijlpaal.ts";
import { withdrawScenario } from "./withdraw-scenario.ts";
import { writeScenarioCsv } from "./write-scenario-csv.ts";

export const scenarioRoutes = [
  get("/toekomstplan/uitgangspunten", getUitgangspunten),
  post("/toekomstplan/uitgangspunten", keepUitgangspunten),
  get("/toekomstplan/aannames", listAannames),
  post("/toekomstplan/aannames", keepAanname),
  get("/toekomstplan/scenarios", listScenarios),
  post("/toekomstplan/scenarios", createScenario),
  post("/toekomstplan/scenarios/_overnemen", takeScenario),
  get("/toekomstplan/scenarios/:id", getScenario),
  get("/toekomstplan/scenarios/:id/verschil", compareScenarios),
  post("/toekomstplan/scenarios/:id/_wijzigen", changeScenario),
  post("/toekomstplan/scenarios/:id/_delen", shareScenario),
  post("/toekomstplan/scenarios/:id/_intrekken", withdrawScenario),
  file("/toekomstplan/scenarios/:id/_csv", writeScenarioCsv, "text/csv"),
  get("/toekomstplan/gedeeld/:code", getGedeeldScenario),
  get("/toekomstplan/mijlpalen", listMijlpalen),
  post("/toekomstplan/mijlpalen", createMijlpaal),
  get("/toekomstplan/mijlpalen/:id", getMijlpaal),
  post("/toekomstplan/mijlpalen/:id/_bijwerken", updateMijlpaal),
];
