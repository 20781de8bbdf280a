import { get, post } from "../../route.ts";
import { getIndicator } from "./get-indicator.ts";
import { listIndicatoren } from "./list-indicatoren.ts";
import { stelIndicatorVast } from "./vaststellen.ts";

export const indicatorRoutes = [
  get("/indicatoren", listIndicatoren),
  get("/indicatoren/:sleutel", getIndicator),
  post("/indicatoren/:sleutel/standen", stelIndicatorVast),
];
