import { get, post } from "../route.ts";
import { fileBezwaar } from "./file-bezwaar.ts";
import { getBezwaar } from "./get-bezwaar.ts";
import { handleBezwaar } from "./handle-bezwaar.ts";
import { listBezwaren } from "./list-bezwaren.ts";
import { listInwonerbezwaren } from "./list-inwonerbezwaren.ts";
import { withdrawBezwaar } from "./withdraw-bezwaar.ts";

export const bezwaarRoutes = [
  get("/bezwaren", listBezwaren),
  get("/bezwaren/:id", getBezwaar),
  post("/bezwaren/:id/stappen", handleBezwaar),
  post("/bezwaren/:id/intrekking", withdrawBezwaar),
  get("/inwoners/:id/bezwaren", listInwonerbezwaren),
  post("/inwoners/:id/bezwaren", fileBezwaar),
];
