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
export const SNELST_PER_MAAND = 0.05;
/** Of whom leaves a group at the end of working life or for elsewhere; the others look again. */
export const WEG_UIT_BESCHUT = 0.5;

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

/** A year, as the flows see it. */
type Jaar = {
  readonly waarden: Personenwaarden;
  readonly doorverwijzing: number;
  readonly opvang: number;
  readonly vraag: number;
  /** People a month. */
  readonly indicaties: number;
  readonly plekken: Readonly<Record<Plek, number>>;
};
type Plek = "beschut" | "tussengroep" | "traject";

/** Who goes where in a month: a share of who stands there, at most as many as there are places left, or a number of people. */
type Stroom = {
  readonly van: Groep;
  readonly naar: Groep;
  readonly deel?: (jaar: Jaar) => number;
  readonly tot?: Plek;
  readonly mensen?: (jaar: Jaar) => number;
};

const perMaand = (deelPerJaar: number) => deelPerJaar / 12;
const uitBeschut = ({ waarden }: Jaar) => perMaand(waarden.beschutUit);
const anders = ({ waarden }: Jaar) => perMaand(waarden.beschutUit) * (1 - waarden.beschutNaarRegulier);
const uitTraject = ({ waarden }: Jaar) => 1 / waarden.trajectduur;
const uitTussengroep = ({ waarden }: Jaar) => perMaand(waarden.tussengroepUit);
const verliest = ({ waarden }: Jaar) => waarden.verliesPerKwartaal / 3;
const naarRest = ({ waarden }: Jaar) =>
  Math.max(
    0,
    1 - waarden.trajectNaarRegulier - waarden.trajectNaarBanenafspraak - waarden.trajectNaarBeschut,
  );

const STROMEN: readonly Stroom[] = [
  { van: "zoekt", naar: "wacht op beschut", mensen: ({ indicaties }) => indicaties },
  {
    van: "wacht op beschut",
    naar: "beschut",
    deel: ({ waarden }) => 1 - (1 - waarden.plaatsingInDrieMaanden) ** (1 / 3),
    tot: "beschut",
  },
  { van: "beschut", naar: "regulier", deel: (jaar) => uitBeschut(jaar) * jaar.waarden.beschutNaarRegulier },
  { van: "beschut", naar: "weg", deel: (jaar) => anders(jaar) * WEG_UIT_BESCHUT },
  { van: "beschut", naar: "zoekt", deel: (jaar) => anders(jaar) * (1 - WEG_UIT_BESCHUT) },
  { van: "zoekt", naar: "tussengroep", deel: () => SNELST_PER_MAAND, tot: "tussengroep" },
  {
    van: "tussengroep",
    naar: "bij werkgever",
    deel: (jaar) => uitTussengroep(jaar) * jaar.waarden.tussengroepNaarWerkgever,
  },
  {
    van: "tussengroep",
    naar: "zoekt",
    deel: (jaar) => uitTussengroep(jaar) * (1 - jaar.waarden.tussengroepNaarWerkgever),
  },
  {
    van: "zoekt",
    naar: "traject",
    deel: ({ waarden, doorverwijzing }) => perMaand(waarden.verwijsbaar) * doorverwijzing,
    tot: "traject",
  },
  { van: "traject", naar: "regulier", deel: (jaar) => uitTraject(jaar) * jaar.waarden.trajectNaarRegulier },
  {
    van: "traject",
    naar: "bij werkgever",
    deel: (jaar) => uitTraject(jaar) * jaar.waarden.trajectNaarBanenafspraak,
  },
  {
    van: "traject",
    naar: "wacht op beschut",
    deel: (jaar) => uitTraject(jaar) * jaar.waarden.trajectNaarBeschut,
  },
  { van: "traject", naar: "zoekt", deel: (jaar) => uitTraject(jaar) * naarRest(jaar) },
  {
    van: "zoekt",
    naar: "bij werkgever",
    deel: ({ waarden, vraag }) => (waarden.gevondenPerKwartaal * vraag) / 3,
  },
  { van: "bij werkgever", naar: "terugvalplek", deel: (jaar) => verliest(jaar) * jaar.opvang },
  { van: "bij werkgever", naar: "zoekt", deel: (jaar) => verliest(jaar) * (1 - jaar.opvang) },
  {
    van: "terugvalplek",
    naar: "bij werkgever",
    deel: ({ waarden, vraag }) => perMaand(waarden.terugNaarWerkgever) * vraag,
  },
  { van: "regulier", naar: "zoekt", deel: ({ waarden }) => perMaand(waarden.terugUitRegulier) },
  { van: "zoekt", naar: "weg", deel: ({ waarden }) => perMaand(waarden.zoekendWeg) },
];

const PIJLEN: readonly Pijl[] = STROMEN.map(({ van, naar }) => ({ van: at[van], naar: at[naar] }));
const VAN = Uint8Array.from(PIJLEN, ({ van }) => van);
const NAAR = Uint8Array.from(PIJLEN, ({ naar }) => naar);

/** How people move between the forms of participation, month by month. */
export function personenmodel(omgeving: Omgeving): Stroommodel {
  const { waarden, zoekend } = omgeving;
  const { deel, vast, plekken } = tabellen(omgeving);
  const erbijPerMaand = perMaand(zoekend * waarden.zoekendErbij);
  return {
    staten: GROEPEN.length,
    pijlen: PIJLEN,
    beslis(maand, stand, uit, erbij) {
      const jaar = Math.floor(maand / 12) * STROMEN.length;
      for (let pijl = 0; pijl < uit.length; pijl++) {
        const asked = deel[jaar + pijl]! * stand[VAN[pijl]!]! + vast[jaar + pijl]!;
        const left = plekken[jaar + pijl]! - stand[NAAR[pijl]!]!;
        uit[pijl] = asked <= left ? asked : left > 0 ? left : 0;
      }
      erbij[at.zoekt] = erbijPerMaand;
    },
  };
}

/** For each year a row of streams: the share of who stands there, the people a month, and the most that there can be. */
function tabellen(omgeving: Omgeving) {
  const size = omgeving.wswUit.length * STROMEN.length;
  const deel = new Float64Array(size);
  const vast = new Float64Array(size);
  const plekken = new Float64Array(size);
  for (let nth = 0, at = 0; nth < omgeving.wswUit.length; nth++) {
    const jaar = jaarVan(omgeving, nth);
    for (let stroom = 0; stroom < STROMEN.length; stroom++, at++) {
      const { deel: share, mensen, tot } = STROMEN[stroom]!;
      deel[at] = share ? share(jaar) : 0;
      vast[at] = mensen ? mensen(jaar) : 0;
      plekken[at] = tot ? jaar.plekken[tot] : Number.POSITIVE_INFINITY;
    }
  }
  return { deel, vast, plekken };
}

function jaarVan({ waarden, hefbomen, beginjaar, wswUit, markt }: Omgeving, nth: number): Jaar {
  const op = (pad: keyof Personenhefbomen) => waardeOp(hefbomen[pad], beginjaar + nth);
  return {
    waarden,
    plekken: {
      beschut: op("beschutPlekken"),
      tussengroep: op("tussengroepPlekken"),
      traject: op("trajectPlekken"),
    },
    doorverwijzing: Math.min(1, Math.max(0, op("doorverwijzing") + waarden.doorverwijzingAnders)),
    opvang: op("terugvalOpvang"),
    vraag: op("werkgeversaanpak") * markt[nth]!,
    indicaties: perMaand(wswUit[nth]! * waarden.vervanging),
  };
}
