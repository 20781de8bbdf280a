import { get, post, put } from "../route.ts";
import { addBijdrage } from "./add-bijdrage.ts";
import { endVerplichting } from "./close-verplichting.ts";
import { createVerplichting } from "./create-verplichting.ts";
import { decideBijdrage } from "./decide-bijdrage.ts";
import { getVerplichting } from "./get-verplichting.ts";
import { listBouwblokken } from "./list-bouwblokken.ts";
import { listVerplichtingen } from "./list-verplichtingen.ts";

export const sroiRoutes = [
  get("/sroi/verplichtingen", listVerplichtingen),
  get("/sroi/bouwblokken", listBouwblokken),
  get("/sroi/verplichtingen/:id", getVerplichting),
  post("/sroi/verplichtingen", createVerplichting),
  put("/sroi/verplichtingen/:id/einde", endVerplichting),
  post("/sroi/verplichtingen/:id/bijdragen", addBijdrage),
  put("/sroi/bijdragen/:id/besluit", decideBijdrage),
];
