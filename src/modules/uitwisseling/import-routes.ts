import { get, post } from "../route.ts";
import { applyImport } from "./apply-import.ts";
import { getImport } from "./get-import.ts";
import { getImportverschillen } from "./get-importverschillen.ts";
import { listImporten } from "./list-importen.ts";
import { startImport } from "./start-import.ts";
import { undoImport } from "./undo-import.ts";

export const importRoutes = [
  get("/importen", listImporten),
  post("/importen", startImport),
  get("/importen/:id", getImport),
  get("/importen/:id/verschillen", getImportverschillen),
  post("/importen/:id/_toepassen", applyImport),
  post("/importen/:id/_terugdraaien", undoImport),
];
