import { type Personenhefbomen, waardeOp } from "#toekomstplan/hefbomen";
import type { Personenwaarden } from "#toekomstplan/parameters";
import type { Pijl, Stroommodel } from "#toekomstplan/stroom/cohort";

/** Where someone can be, the Wsw apart: that is a closed group with ages of its own. */
export const GROEPEN = [
  "zoekt",
  "wacht op beschut",
  "beschut",
  "tussengroep",
  "traject",
  "bij werkgever",
  "terugvalplek",
  "regulier",
  "weg",
] as const;
export type Groep = (typeof GROEPEN)[number];

const at = Object.fromEntries(GROEPEN.map((groep, nth) => [groep, nth])) as Record<Groep, number>;

/** Someone of the funded group finds a place in a month at most in this share: a region does not fill all on one day. */
const SNELST_PER_MAAND = 0.05;
/** Of whom leaves a group at the end of working life or for elsewhere; the others look again. */
const WEG_UIT_BESCHUT = 0.5;

export type Omgeving = {
  readonly waarden: Personenwaarden;
  readonly hefbomen: Personenhefbomen;
  readonly beginjaar: number;
  /** Whoever leaves the Wsw, for each year. */
  readonly wswUit: readonly number[];
  /** How much more or less employers ask, for each year: 1 is as now. */
  readonly markt: readonly number[];
  /** Who looks for work at the beginning. */
  readonly zoekend: number;
};

type Nu = {
  readonly waarden: Personenwaarden;
  readonly plekken: { readonly beschut: number; readonly tussengroep: number; readonly traject: number };
  readonly doorverwijzing: number;
  readonly opvang: number;
  readonly vraag: number;
  readonly indicaties: number;
  readonly erbij: number;
  /** How many are in a group. */
  readonly in: (groep: Groep) => number;
};

type Stroom = readonly [van: Groep, naar: Groep, mensen: (nu: Nu) => number];

const perMaand = (deelPerJaar: number) => deelPerJaar / 12;
const vrij = (plekken: number, bezet: number) => Math.max(0, plekken - bezet);
const uitBeschut = ({ waarden, in: inGroup }: Nu) => inGroup("beschut") * perMaand(waarden.beschutUit);
const uitTraject = ({ waarden, in: inGroup }: Nu) => inGroup("traject") / waarden.trajectduur;
const uitTussengroep = ({ waarden, in: inGroup }: Nu) =>
  inGroup("tussengroep") * perMaand(waarden.tussengroepUit);
const verliest = ({ waarden, in: inGroup }: Nu) =>
  (inGroup("bij werkgever") * waarden.verliesPerKwartaal) / 3;
const naarRest = (waarden: Personenwaarden) =>
  1 - waarden.trajectNaarRegulier - waarden.trajectNaarBanenafspraak - waarden.trajectNaarBeschut;

/** Who goes where in a month. */
const STROMEN: readonly Stroom[] = [
  ["zoekt", "wacht op beschut", ({ indicaties }) => indicaties],
  [
    "wacht op beschut",
    "beschut",
    ({ waarden, plekken, in: inGroup }) =>
      Math.min(
        inGroup("wacht op beschut") * (1 - (1 - waarden.plaatsingInDrieMaanden) ** (1 / 3)),
        vrij(plekken.beschut, inGroup("beschut")),
      ),
  ],
  ["beschut", "regulier", (nu) => uitBeschut(nu) * nu.waarden.beschutNaarRegulier],
  ["beschut", "weg", (nu) => uitBeschut(nu) * (1 - nu.waarden.beschutNaarRegulier) * WEG_UIT_BESCHUT],
  ["beschut", "zoekt", (nu) => uitBeschut(nu) * (1 - nu.waarden.beschutNaarRegulier) * (1 - WEG_UIT_BESCHUT)],
  [
    "zoekt",
    "tussengroep",
    ({ plekken, in: inGroup }) =>
      Math.min(inGroup("zoekt") * SNELST_PER_MAAND, vrij(plekken.tussengroep, inGroup("tussengroep"))),
  ],
  ["tussengroep", "bij werkgever", (nu) => uitTussengroep(nu) * nu.waarden.tussengroepNaarWerkgever],
  ["tussengroep", "zoekt", (nu) => uitTussengroep(nu) * (1 - nu.waarden.tussengroepNaarWerkgever)],
  [
    "zoekt",
    "traject",
    ({ waarden, plekken, doorverwijzing, in: inGroup }) =>
      Math.min(
        inGroup("zoekt") * perMaand(waarden.verwijsbaar) * doorverwijzing,
        vrij(plekken.traject, inGroup("traject")),
      ),
  ],
  ["traject", "regulier", (nu) => uitTraject(nu) * nu.waarden.trajectNaarRegulier],
  ["traject", "bij werkgever", (nu) => uitTraject(nu) * nu.waarden.trajectNaarBanenafspraak],
  ["traject", "wacht op beschut", (nu) => uitTraject(nu) * nu.waarden.trajectNaarBeschut],
  ["traject", "zoekt", (nu) => uitTraject(nu) * Math.max(0, naarRest(nu.waarden))],
  [
    "zoekt",
    "bij werkgever",
    ({ waarden, vraag, in: inGroup }) => (inGroup("zoekt") * waarden.gevondenPerKwartaal * vraag) / 3,
  ],
  ["bij werkgever", "terugvalplek", (nu) => verliest(nu) * nu.opvang],
  ["bij werkgever", "zoekt", (nu) => verliest(nu) * (1 - nu.opvang)],
  [
    "terugvalplek",
    "bij werkgever",
    ({ waarden, vraag, in: inGroup }) =>
      inGroup("terugvalplek") * perMaand(waarden.terugNaarWerkgever) * vraag,
  ],
  [
    "regulier",
    "zoekt",
    ({ waarden, in: inGroup }) => inGroup("regulier") * perMaand(waarden.terugUitRegulier),
  ],
  ["zoekt", "weg", ({ waarden, in: inGroup }) => inGroup("zoekt") * perMaand(waarden.zoekendWeg)],
];

const PIJLEN: readonly Pijl[] = STROMEN.map(([van, naar]) => ({ van: at[van], naar: at[naar] }));

/** How people move between the forms of participation, month by month. */
export function personenmodel(omgeving: Omgeving): Stroommodel {
  const jaren = omgeving.wswUit.map((_, nth) => jaarVan(omgeving, nth));
  return {
    staten: GROEPEN.length,
    pijlen: PIJLEN,
    beslis(maand, stand, uit, erbij) {
      const nu: Nu = { ...jaren[Math.floor(maand / 12)]!, in: (groep) => stand[at[groep]]! };
      for (const [nth, [, , mensen]] of STROMEN.entries()) uit[nth] = mensen(nu);
      erbij[at.zoekt] = nu.erbij;
    },
  };
}

function jaarVan(
  { waarden, hefbomen, beginjaar, wswUit, markt, zoekend }: Omgeving,
  nth: number,
): Omit<Nu, "in"> {
  const op = (pad: keyof Personenhefbomen) => waardeOp(hefbomen[pad], beginjaar + nth);
  return {
    waarden,
    plekken: {
      beschut: op("beschutPlekken"),
      tussengroep: op("tussengroepPlekken"),
      traject: op("trajectPlekken"),
    },
    doorverwijzing: op("doorverwijzing"),
    opvang: op("terugvalOpvang"),
    vraag: op("werkgeversaanpak") * markt[nth]!,
    indicaties: perMaand(wswUit[nth]! * waarden.vervanging),
    erbij: perMaand(zoekend * waarden.zoekendErbij),
  };
}
