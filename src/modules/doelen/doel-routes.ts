import { get, post, put } from "../route.ts";
import { changeDoelstelling } from "./change-doelstelling.ts";
import { createDoelstelling } from "./create-doelstelling.ts";
import { freezeDoelstand } from "./freeze-stand.ts";
import { getDoelstelling } from "./get-doelstelling.ts";
import { listDoelstellingen } from "./list-doelstellingen.ts";
import { recordDoelstand } from "./record-stand.ts";

export const doelRoutes = [
  get("/doelstellingen", listDoelstellingen),
  get("/doelstellingen/:id", getDoelstelling),
  post("/doelstellingen", createDoelstelling),
  put("/doelstellingen/:id", changeDoelstelling),
  post("/doelstellingen/:id/standen", recordDoelstand),
  post("/doelstellingen/:id/_vaststellen", freezeDoelstand),
];
