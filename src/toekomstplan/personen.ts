import { exp } from "#toekomstplan/reken";
import { getrokken, middens, normaalUit, type Toekomst } from "#toekomstplan/getrokken";
import type { Personenhefbomen } from "#toekomstplan/hefbomen";
import { PERSONEN, type Personenwaarden } from "#toekomstplan/parameters";
import { cohort } from "#toekomstplan/stroom/cohort";
import { individueel } from "#toekomstplan/stroom/individueel";
import {
  GROEPEN,
  type Groep,
  personenmodel,
  type Stroombesluit,
  stroombesluitenVan,
  tabellenVan,
} from "#toekomstplan/stroom/personen";
import { type Jaarrijen, jaarrijenUit, jaarrijenVan } from "#toekomstplan/stroom/uitgeschreven";
import { wswIndividueel, wswKansen } from "#toekomstplan/wsw/individueel";
import type { Leeftijdsopbouw } from "#toekomstplan/wsw/leeftijdsopbouw";
import { type Uitstroom, type Wswjaar, wswVerloop } from "#toekomstplan/wsw/verloop";

/** Who is where on 1 January of the first year; whole people. */
export type Begin = {
  readonly beginjaar: number;
  readonly wsw: { readonly aantal: number; readonly leeftijden: Leeftijdsopbouw };
  readonly groepen: Readonly<Record<Groep, number>>;
};

export const PERSONENGROEPEN = ["wsw", ...GROEPEN] as const;
export type Personengroep = (typeof PERSONENGROEPEN)[number];

/** Of a year and a group: on the last day, and on average over the last days of its months. */
export type Stand = { readonly eind: number; readonly gemiddeld: number };
export type Personenjaar = Readonly<Record<Personengroep, Stand>>;

/** Where people of one future went, for as long as the same is decided about them. */
export type Gang = { besluiten: string; rijen: Jaarrijen | null };

/** Years that are written over for each future: to be read before the next one. */
export type Personenblad = readonly Record<Personengroep, { eind: number; gemiddeld: number }>[];

export const nieuwBlad = (jaren: number): Personenblad =>
  Array.from({ length: jaren }, () => ({
    wsw: { eind: 0, gemiddeld: 0 },
    zoekt: { eind: 0, gemiddeld: 0 },
    "wacht op beschut": { eind: 0, gemiddeld: 0 },
    beschut: { eind: 0, gemiddeld: 0 },
    tussengroep: { eind: 0, gemiddeld: 0 },
    traject: { eind: 0, gemiddeld: 0 },
    "bij werkgever": { eind: 0, gemiddeld: 0 },
    terugvalplek: { eind: 0, gemiddeld: 0 },
    regulier: { eind: 0, gemiddeld: 0 },
    weg: { eind: 0, gemiddeld: 0 },
  }));

export type Motor = "cohort" | "individueel";
export type Vraag = {
  readonly begin: Begin;
  readonly hefbomen: Personenhefbomen;
  readonly jaren: number;
  readonly motor: Motor;
  /** Values that are taken for certain, instead of drawn or the middle ones. */
  readonly vast?: Partial<Personenwaarden> | undefined;
};

/**
 * What becomes of everyone in one future: with `cohort` what is expected under the drawn values, with `individueel` whole
 * people on top of that. Without a future the middle values.
 */
export function toekomstVan(vraag: Vraag, toekomst: Toekomst | null): readonly Personenjaar[] {
  return beeldVan(vraag, toekomst).jaren;
}

/** What becomes of everyone, with what was drawn for it: money follows from the same. */
export type Beeld = {
  readonly jaren: readonly Personenjaar[];
  readonly waarden: Personenwaarden;
  /** How much employers ask, year by year: 1 is as now. */
  readonly markt: readonly number[];
};

/** What is the same whatever is decided: drawn values, the market, and the course of the Wsw, into which nobody comes any more. */
export type Personenlot = {
  readonly waarden: Personenwaarden;
  readonly markt: readonly number[];
  readonly uitstroom: Uitstroom;
  readonly wsw: readonly Wswjaar[];
};

export function personenlot(
  { begin, jaren, vast }: Pick<Vraag, "begin" | "jaren" | "vast">,
  toekomst: Toekomst | null,
): Personenlot {
  const waarden: Personenwaarden = {
    ...(toekomst ? getrokken(PERSONEN, "personen", toekomst) : middens(PERSONEN)),
    ...vast,
  };
  const uitstroom = uitstroomVan(waarden);
  return {
    waarden,
    markt: marktVan(jaren, waarden, toekomst),
    uitstroom,
    wsw: wswVerloop(begin.wsw.leeftijden, uitstroom, { vanaf: begin.beginjaar, jaren }),
  };
}

/** What is decided about people: read off once for many futures. */
export type Personenbesluiten = {
  readonly perJaar: readonly Stroombesluit[];
  /** The same for the same decisions. */
  readonly sleutel: string;
};

export function personenbesluitenVan({
  begin,
  hefbomen,
  jaren,
}: Pick<Vraag, "begin" | "hefbomen" | "jaren">): Personenbesluiten {
  const perJaar = stroombesluitenVan(hefbomen, begin.beginjaar, jaren);
  return { perJaar, sleutel: JSON.stringify(perJaar) };
}

/** What many futures of a plan share, or many plans of a future. */
type Bewaard = {
  /** Of this future: what holds while only decisions change. */
  readonly lot?: Personenlot;
  readonly besluiten?: Personenbesluiten;
  readonly gang?: Gang | undefined;
  readonly blad?: Personenblad | undefined;
};

export function beeldVan(
  vraag: Vraag,
  toekomst: Toekomst | null,
  { lot = personenlot(vraag, toekomst), besluiten = personenbesluitenVan(vraag), gang, blad }: Bewaard = {},
): Beeld {
  const jaren = jarenVan(vraag, toekomst, { lot, besluiten, gang, blad });
  return { waarden: lot.waarden, markt: lot.markt, jaren };
}

function jarenVan(
  { begin, jaren, motor }: Vraag,
  toekomst: Toekomst | null,
  { lot, besluiten, gang, blad }: Bewaard & Required<Pick<Bewaard, "lot" | "besluiten">>,
): readonly Personenjaar[] {
  const { waarden, markt, uitstroom, wsw } = lot;
  const omgeving = () => ({
    waarden,
    besluiten: besluiten.perJaar,
    wswUit: wsw.map(({ metAow, eerder }) => metAow + eerder),
    markt,
    zoekend: begin.groepen.zoekt,
  });
  const people = GROEPEN.map((groep) => begin.groepen[groep]);
  const first = Float64Array.from(people);
  if (motor === "cohort" || toekomst === null) {
    const known = gang?.besluiten === besluiten.sleutel ? gang.rijen : null;
    const rijen = known ?? jaarrijenVan(omgeving(), first);
    if (gang) {
      gang.besluiten = besluiten.sleutel;
      gang.rijen = rijen;
    }
    return jaarstanden(rijen, (nth) => wsw[nth]!, blad ?? nieuwBlad(jaren));
  }

  const { aantal, leeftijden } = begin.wsw;
  const periode = { vanaf: begin.beginjaar, jaren };
  const kansen = wswKansen(leeftijden.vanafMaanden + leeftijden.aantallen.length, uitstroom, periode);
  const there = wswIndividueel(leeftijden, aantal, kansen, { ...toekomst, groep: 0 });
  const model = personenmodel(omgeving(), tabellenVan(omgeving()));
  const verloop = cohort(model, first, jaren * 12);
  const whole = individueel(model, verloop, people, { ...toekomst, groep: 1 });
  return jaarstanden(jaarrijenUit(whole, jaren), (nth) => wswStand(there, nth), blad ?? nieuwBlad(jaren));
}

const uitstroomVan = ({ wswKansOp50, wswPerJaar, aowLaterInMaanden }: Personenwaarden): Uitstroom => ({
  kansOp50: wswKansOp50,
  perJaar: wswPerJaar,
  aowLaterInMaanden: Math.round(aowLaterInMaanden), // the law counts in months
});

/** Most of what employers ask more or less in one year they still do in the next. */
export const BLIJFT = 0.7;

function marktVan(jaren: number, { marktSchok }: Personenwaarden, toekomst: Toekomst | null): number[] {
  let now = 0;
  return Array.from({ length: jaren }, (_, nth) => {
    if (toekomst === null) return 1;
    now = BLIJFT * now + normaalUit("markt", nth, toekomst);
    return exp(marktSchok * now);
  });
}

function jaarstanden(
  { eind, opgeteld }: Jaarrijen,
  wsw: (nth: number) => Stand,
  blad: Personenblad,
): readonly Personenjaar[] {
  for (let nth = 0, at = 0; nth < blad.length; nth++) {
    const jaar = blad[nth]!;
    const own = wsw(nth);
    jaar.wsw.eind = own.eind;
    jaar.wsw.gemiddeld = own.gemiddeld;
    for (const groep of GROEPEN) {
      const stand = jaar[groep];
      stand.eind = eind[at]!;
      stand.gemiddeld = opgeteld[at]! / 12;
      at++;
    }
  }
  return blad;
}

/** Of the Wsw, on the first days of the twelve months. */
function wswStand(there: Int32Array, nth: number): Stand {
  let sum = 0;
  for (let maand = 0; maand < 12; maand++) sum += there[nth * 12 + maand]!;
  return { eind: there[(nth + 1) * 12]!, gemiddeld: sum / 12 };
}
