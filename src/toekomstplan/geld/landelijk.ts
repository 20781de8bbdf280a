import type { Werksoorten } from "#toekomstplan/geld/werksoorten";
import type { Mix } from "#toekomstplan/geld/werkvormen";

/** Of the Wsw in the whole country (Panteia, Wsw-statistiek 2022); what of inside is on location is made up. */
export const LANDELIJKE_MIX: Mix = {
  intern: 0.37,
  "op locatie": 0.2,
  groepsdetachering: 0.185,
  "individuele detachering": 0.175,
  "begeleid werken": 0.07,
};

/** The kinds of work are those of RWA/Amfors (Inventarisatie regio Amersfoort, 2025); how many people do which is made up. */
export const GANGBARE_WERKSOORTEN: Werksoorten = {
  groen: 0.25,
  schoonmaak: 0.15,
  productie: 0.3,
  metaal: 0.05,
  elektromontage: 0.1,
  post: 0.06,
  catering: 0.05,
  textiel: 0.04,
};
