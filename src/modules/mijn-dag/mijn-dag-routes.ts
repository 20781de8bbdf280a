import { get } from "../route.ts";
import { getMijnDag } from "./get-mijn-dag.ts";
import { getVolgendeStap } from "./get-volgende-stap.ts";

export const mijnDagRoutes = [
  get("/mijn-dag", getMijnDag),
  get("/inwoners/:id/volgende-stap", getVolgendeStap),
];
