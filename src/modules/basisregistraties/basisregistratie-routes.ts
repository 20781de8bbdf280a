import { get, search } from "../route.ts";
import { askBrpAanmelding } from "./ask-brp-aanmelding.ts";
import { askBrpInwoner } from "./ask-brp-inwoner.ts";
import { getBasisregistraties } from "./get-basisregistraties.ts";
import { getHandelsregister } from "./get-handelsregister.ts";
import { searchAdres } from "./search-adres.ts";
import { searchHandelsregister } from "./search-handelsregister.ts";

export const basisregistratieRoutes = [
  get("/basisregistraties", getBasisregistraties),
  search("/inwoners/:id/brp/_opvragen", askBrpInwoner),
  search("/brp/personen/_opvragen", askBrpAanmelding),
  search("/handelsregister/_zoeken", searchHandelsregister),
  get("/handelsregister/:kvk", getHandelsregister),
  search("/adressen/_zoeken", searchAdres),
];
