import type { Kosteninvoer, Kostenuitkomst } from "../../../modules/rekenhulp/medewerkerkosten.ts";
import { post, postForFile } from "../../api.ts";

export type { Kosteninvoer, Kostenuitkomst };

/** Nothing is kept. */
export const calculateCosts = (invoer: Kosteninvoer) =>
  post<Kostenuitkomst>("/medewerkerkosten/_bereken", invoer);

export const costsAsPdf = (invoer: Kosteninvoer) => postForFile("/medewerkerkosten/_pdf", invoer);
