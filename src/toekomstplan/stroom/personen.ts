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

/** Of a group, its state in the model. */
export const PLAATS = Object.fromEntries(GROEPEN.map((groep, nth) => [groep, nth])) as Record<Groep, number>;

/** Someone of the funded group finds a place in a month at most in this share: a region does not fill all on one day. */
export const SNELST_PER_MAAND = 0.05;
/** Of whom leaves a group at the end of working life or for elsewhere; the others look again. */
export const WEG_UIT_BESCHUT = 0.5;

export type Omgeving = {
  readonly waarden: Personenwaarden;
  /** What is decided, for each year. */
  readonly besluiten: readonly Stroombesluit[];
  /** Whoever leaves the Wsw, for each year. */
  readonly wswUit: readonly number[];
  /** How much more or less employers ask, for each year: 1 is as now. */
  readonly markt: readonly number[];
  /** Who looks for work at the beginning. */
  readonly zoekend: number;
};

/** What is decided about people for a year: the same in every future. */
export type Stroombesluit = {
  readonly plekken: Readonly<Record<Plek, number>>;
  readonly doorverwijzing: number;
  readonly opvang: number;
  readonly werkgeversaanpak: number;
};
export type Plek = "beschut" | "tussengroep" | "traject";

/** A year, as the flows see it. */
type Jaar = {
  readonly waarden: Personenwaarden;
  readonly doorverwijzing: number;
  readonly opvang: number;
  readonly vraag: number;
  /** People a month. */
  readonly indicaties: number;
};

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

/** In the order in which `uitgeschreven.ts` names them. */
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

const PIJLEN: readonly Pijl[] = STROMEN.map(({ van, naar }) => ({ van: PLAATS[van], naar: PLAATS[naar] }));
const VAN = Uint8Array.from(PIJLEN, ({ van }) => van);
const NAAR = Uint8Array.from(PIJLEN, ({ naar }) => naar);

export const STROMEN_PER_JAAR = STROMEN.length;

const ZOEKT = PLAATS.zoekt;

/** Those for which there are places, and no more. */
const BEGRENSD: readonly { readonly pijl: number; readonly plek: Plek }[] = STROMEN.flatMap(
  ({ tot }, pijl) => (tot ? [{ pijl, plek: tot }] : []),
);

/** How people move between the forms of participation, month by month. */
export function personenmodel({ besluiten }: Omgeving, { deel, vast, zoektErbij }: Tabellen): Stroommodel {
  return {
    staten: GROEPEN.length,
    pijlen: PIJLEN,
    beslis(maand, stand, uit, erbij) {
      const nth = Math.floor(maand / 12);
      const jaar = nth * STROMEN.length;
      for (let pijl = 0; pijl < uit.length; pijl++)
        uit[pijl] = deel[jaar + pijl]! * stand[VAN[pijl]!]! + vast[jaar + pijl]!;
      const { plekken } = besluiten[nth]!;
      for (let each = 0; each < BEGRENSD.length; each++) {
        const { pijl, plek } = BEGRENSD[each]!;
        const left = plekken[plek] - stand[NAAR[pijl]!]!;
        if (uit[pijl]! > left) uit[pijl] = left > 0 ? left : 0;
      }
      erbij[ZOEKT] = zoektErbij;
    },
  };
}

/** What is decided for each year: read off once for all futures. */
export const stroombesluitenVan = (
  hefbomen: Personenhefbomen,
  beginjaar: number,
  jaren: number,
): readonly Stroombesluit[] =>
  Array.from({ length: jaren }, (_, nth) => {
    const op = (pad: keyof Personenhefbomen) => waardeOp(hefbomen[pad], beginjaar + nth);
    return {
      plekken: {
        beschut: op("beschutPlekken"),
        tussengroep: op("tussengroepPlekken"),
        traject: op("trajectPlekken"),
      },
      doorverwijzing: op("doorverwijzing"),
      opvang: op("terugvalOpvang"),
      werkgeversaanpak: op("werkgeversaanpak"),
    };
  });

/** For each year a row of streams: the share of who stands there, and the people a month. */
export type Tabellen = {
  readonly deel: Float64Array;
  readonly vast: Float64Array;
  /** Who begins to look for work in a month. */
  readonly zoektErbij: number;
};

export function tabellenVan(omgeving: Omgeving): Tabellen {
  const size = omgeving.wswUit.length * STROMEN.length;
  const deel = new Float64Array(size);
  const vast = new Float64Array(size);
  for (let nth = 0, at = 0; nth < omgeving.wswUit.length; nth++) {
    const jaar = jaarVan(omgeving, nth);
    for (let stroom = 0; stroom < STROMEN.length; stroom++, at++) {
      const { deel: share, mensen } = STROMEN[stroom]!;
      if (share) deel[at] = share(jaar);
      if (mensen) vast[at] = mensen(jaar);
    }
  }
  const { waarden, zoekend } = omgeving;
  return { deel, vast, zoektErbij: perMaand(zoekend * waarden.zoekendErbij) };
}

function jaarVan({ waarden, besluiten, wswUit, markt }: Omgeving, nth: number): Jaar {
  const { doorverwijzing, opvang, werkgeversaanpak } = besluiten[nth]!;
  return {
    waarden,
    doorverwijzing: Math.min(1, Math.max(0, doorverwijzing + waarden.doorverwijzingAnders)),
    opvang,
    vraag: werkgeversaanpak * markt[nth]!,
    indicaties: perMaand(wswUit[nth]! * waarden.vervanging),
  };
}
