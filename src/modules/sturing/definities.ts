import { geteld } from "./geteld.ts";
import type { Indicator } from "./indicator.ts";
import { overgenomenCijfers } from "./overgenomen.ts";
import { werkbehoudCijfers } from "./werkbehoud-definities.ts";

/** Each figure that was published, with its meaning. */
export const indicatoren: readonly Indicator[] = [...geteld, ...overgenomenCijfers];

/** What one number of the report of placements counts. */
export const plaatsingWsp: Indicator = {
  sleutel: "plaatsingen_wsp",
  naam: "Plaatsingen door het WSP",
  formule: "plaatsingen met loon via het WSP die in het jaar begonnen en op de peildatum geregistreerd waren",
  eenheid: "plaatsingen",
  populatie: "naar de gemeente van de inwoner en zijn groep op de eerste dag",
  bron: "eigen registratie",
  valkuil: "Een plaatsing is geen persoon: wie twee keer begon, telt twee keer.",
  onderwerp: "plaatsingen",
};

/** What is counted in our own reports only. */
export const rapportcijfers: readonly Indicator[] = [plaatsingWsp, ...werkbehoudCijfers];

export const indicatorOf = (sleutel: string): Indicator | undefined =>
  indicatoren.find((indicator) => indicator.sleutel === sleutel);
