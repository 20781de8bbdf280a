import { get, post, put, search } from "../route.ts";
import { changeGebruiker } from "./change-gebruiker.ts";
import { createGebruiker } from "./create-gebruiker.ts";
import { endToegang } from "./end-toegang.ts";
import { getGebruiker } from "./get-gebruiker.ts";
import { listGebruikers } from "./list-gebruikers.ts";
import { listOrganisaties } from "./list-organisaties.ts";
import { resumeToegang } from "./resume-toegang.ts";
import { reviewGebruiker } from "./review-gebruiker.ts";

/** People stand in no address, colleagues neither: they are looked for with POST. */
export const gebruikerRoutes = [
  search("/gebruikers/_zoek", listGebruikers),
  get("/gebruikers/:id", getGebruiker),
  post("/gebruikers", createGebruiker),
  put("/gebruikers/:id", changeGebruiker),
  put("/gebruikers/:id/beoordeling", reviewGebruiker),
  put("/gebruikers/:id/einde", endToegang),
  put("/gebruikers/:id/hervatting", resumeToegang),
  get("/organisaties", listOrganisaties),
];
