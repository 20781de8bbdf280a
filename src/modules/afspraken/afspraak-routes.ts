import { get, post, put } from "../route.ts";
import { cancelAfspraak } from "./cancel-afspraak.ts";
import { createAgendaAdres } from "./create-agenda-adres.ts";
import { getMijnAgenda } from "./get-mijn-agenda.ts";
import { listAfspraken } from "./list-afspraken.ts";
import { listBotsingen } from "./list-botsingen.ts";
import { listEigenAfspraken } from "./list-eigen-afspraken.ts";
import { makeAfspraak } from "./make-afspraak.ts";
import { moveAfspraak } from "./move-afspraak.ts";
import { takeOverAfspraak } from "./take-over-afspraak.ts";
import { withdrawAgendaAdres } from "./withdraw-agenda-adres.ts";

export const afspraakRoutes = [
  get("/inwoners/:id/afspraken", listAfspraken),
  get("/inwoners/:id/afspraken/botsingen", listBotsingen),
  post("/inwoners/:id/afspraken", makeAfspraak),
  put("/afspraken/:id", moveAfspraak),
  put("/afspraken/:id/afgezegd", cancelAfspraak),
  put("/afspraken/:id/overgenomen", takeOverAfspraak),
  get("/mijn-afspraken", listEigenAfspraken),
  get("/mijn-agenda", getMijnAgenda),
  post("/mijn-agenda/adres", createAgendaAdres),
  post("/mijn-agenda/adres/_stop", withdrawAgendaAdres),
];
