import { ZOALS_HET_IS } from "#toekomstplan/geld/bedrijf";
import type { Mix } from "#toekomstplan/geld/werkvormen";
import type { Werksoorten } from "#toekomstplan/geld/werksoorten";
import type { Uitgangspunten } from "#toekomstplan/plan";
import { uitKenmerken } from "#toekomstplan/wsw/leeftijdsopbouw";
import { GEMEENTEN } from "./financien-cijfers.ts";
import { gemeenten, NIJKERK } from "./region.ts";

/** Of the Wsw in the whole country (Panteia, Wsw-statistiek 2022), three years on: the birth years of RWA are not public. */
const LEEFTIJDEN = { gemiddelde: 53.4, deelOuderDan45: 0.8, jongste: 28, oudste: 67 };
const WSW = 710; // Inventarisatie regio Amersfoort, 2025
/** With an indication for the banenafspraak: 4.597, of whom 2.308 have work; beschut 57, of whom 29 (Inventarisatie, 2025). */
const ZOEKT = 4_597 - 2_308;

/** Of the Wsw in the whole country (Panteia, Wsw-statistiek 2022); what of inside is on location is made up. */
const MIX: Mix = {
  intern: 0.37,
  "op locatie": 0.2,
  groepsdetachering: 0.185,
  "individuele detachering": 0.175,
  "begeleid werken": 0.07,
};

/** The kinds of work are those of RWA/Amfors (Inventarisatie, 2025); how many people do which is made up. */
const SOORTEN: Werksoorten = {
  groen: 0.25,
  schoonmaak: 0.15,
  productie: 0.3,
  metaal: 0.05,
  elektromontage: 0.1,
  post: 0.06,
  catering: 0.05,
  textiel: 0.04,
};

const leden = GEMEENTEN.filter(([code]) => code !== NIJKERK);
const UITKERING = 18_000;
const som = (of: (row: (typeof GEMEENTEN)[number]) => number) => leden.reduce((sum, row) => sum + of(row), 0);

/**
 * RWA/Amfors and its six gemeenten as the demo region has them. Nijkerk decides for itself and stands apart.
 * People are published figures; how they are spread over gemeenten, the buildings, the overhead and the reserve are made up.
 */
export const UITGANGSPUNTEN: Uitgangspunten = {
  naam: "RWA/Amfors, zoals het nu gaat",
  begin: {
    beginjaar: 2026,
    wsw: { aantal: WSW, leeftijden: uitKenmerken(LEEFTIJDEN, WSW) },
    groepen: {
      zoekt: ZOEKT,
      "wacht op beschut": 28,
      beschut: 29,
      tussengroep: 0,
      traject: 40,
      "bij werkgever": 2_308,
      terugvalplek: 0,
      regulier: 0,
      weg: 0,
    },
  },
  gemeenten: leden.map(([code, inwoners, se, clienten, , , lasten]) => ({
    code,
    naam: gemeenten.find((gemeente) => gemeente.code === code)!.naam,
    inwoners,
    bijstand: Math.round(lasten / UITKERING),
    deel: {
      wsw: se / som((row) => row[2]),
      beschut: clienten / som((row) => row[3]),
      zoekt: inwoners / som((row) => row[1]),
    },
  })),
  bedrijf: {
    mix: { wsw: MIX, beschut: MIX, tussengroep: MIX, terugvalplek: MIX },
    werksoorten: SOORTEN,
    overhead: 3_600_000,
    panden: [
      { naam: "hoofdgebouw", m2: 9_000 },
      { naam: "hal", m2: 4_500 },
    ],
    reserve: 2_000_000,
  },
  hefbomen: {
    beschutPlekken: [[2026, 40]],
    tussengroepPlekken: [[2026, 0]],
    trajectPlekken: [[2026, 60]],
    doorverwijzing: [[2026, 0.35]],
    terugvalOpvang: [[2026, 0.05]],
    werkgeversaanpak: [[2026, 1]],
    deelBuiten: null,
    overhead: [[2026, 1]],
    verkoop: {},
    doorbetaling: [[2026, 0.5]],
    samenwerking: [[2026, 0]],
    ...ZOALS_HET_IS,
    sleutels: { se: 1, inwoners: 0, clienten: 1 },
  },
};
