import { type Criterium, DICHTBIJ_MINUTEN, MINSTE_DEEL, type Regel } from "#matching/criteria";
import type { Onderwerp, Waarde } from "#matching/onderwerpen";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import { reis, type Reis } from "#matching/reistijd";

/**
 * niet gevraagd: the work does not ask it, or the inwoner does not need it, or neither side says anything about it.
 * onbekend: one side says something and what the other side says is missing.
 */
export type Uitkomst = "voldoet" | "voldoet niet" | "onbekend" | "niet gevraagd";

/** Of one criterium for one pair: the normative meaning of the rules. */
export const uitkomst = (criterium: Criterium, inwoner: Inwonerprofiel, plek: Plekprofiel): Uitkomst =>
  REGELS[criterium.regel](criterium, inwoner, plek);

/** Neither side says anything about it: "niet gevraagd" for want of facts. */
export function zegtNiemandIets(criterium: Criterium, inwoner: Inwonerprofiel, plek: Plekprofiel): boolean {
  if (criterium.regel === "regeling") return missend(inwoner.regelingen, plek.regeling) === "niet gevraagd";
  const { van, bij } = waarden(criterium, inwoner, plek);
  const isStil = (waarde: Waarde | undefined) => waarde === undefined || waarde === criterium.onbekend;
  return isStil(van) && isStil(bij);
}

type Oordeel = (criterium: Criterium, inwoner: Inwonerprofiel, plek: Plekprofiel) => Uitkomst;

type Lijst = readonly string[];

const als = (voldoet: boolean): Uitkomst => (voldoet ? "voldoet" : "voldoet niet");

const missend = (...waarden: readonly unknown[]): Uitkomst =>
  waarden.every((waarde) => waarde === undefined) ? "niet gevraagd" : "onbekend";

/** The first fact of each side that the criterium is about; W is what the catalogue says it holds. */
function waarden<W extends Waarde>(
  { inwonerVelden, plekVelden }: Criterium,
  inwoner: Inwonerprofiel,
  plek: Plekprofiel,
) {
  const van = waardeVan(inwoner, inwonerVelden[0]) as W | undefined;
  const bij = waardeVan(plek, plekVelden[0]) as W | undefined;
  return { van, bij };
}

const waardeVan = (
  { feiten }: Inwonerprofiel | Plekprofiel,
  veld: Onderwerp | undefined,
): Waarde | undefined => (veld === undefined ? undefined : feiten[veld]?.waarde);

/** What the work asks must be available: a set of things that the inwoner has, or that the plek offers. */
function bevat(nodig: Lijst | undefined, heeft: Lijst | undefined): Uitkomst {
  if (nodig !== undefined && nodig.length === 0) return "niet gevraagd";
  if (nodig === undefined || heeft === undefined) return missend(nodig, heeft);
  return als(nodig.every((deel) => heeft.includes(deel)));
}

const kanMinstens: Oordeel = (criterium, inwoner, plek) => {
  const { niets = 0, alles = Infinity, onbekend } = criterium;
  const { van, bij } = waarden<number>(criterium, inwoner, plek);
  const kan = van === onbekend ? undefined : van;
  const vraagt = bij === onbekend ? undefined : bij;
  if (vraagt !== undefined && vraagt <= niets) return "niet gevraagd";
  if (kan !== undefined && kan >= alles) return "voldoet";
  if (kan === undefined || vraagt === undefined) return missend(kan, vraagt);
  return als(kan >= vraagt);
};

const krijgtGenoeg: Oordeel = (criterium, inwoner, plek) => {
  const { van: nodig, bij: biedt } = waarden<number>(criterium, inwoner, plek);
  if (nodig !== undefined && nodig <= 0) return "niet gevraagd";
  if (nodig === undefined || biedt === undefined) return missend(nodig, biedt);
  return als(biedt >= nodig);
};

const deeltIets: Oordeel = (criterium, inwoner, plek) => {
  const { van, bij } = waarden<Lijst>(criterium, inwoner, plek);
  if (van === undefined && criterium.soort === "wens") return "niet gevraagd";
  if (van === undefined || bij === undefined) return missend(van, bij);
  return als(van.some((deel) => bij.includes(deel)));
};

const deeltGenoeg: Oordeel = (criterium, inwoner, plek) => {
  const { van: heeft, bij: nodig } = waarden<Lijst>(criterium, inwoner, plek);
  if (nodig !== undefined && nodig.length === 0) return "niet gevraagd";
  if (heeft === undefined || nodig === undefined) return missend(heeft, nodig);
  const gedeeld = nodig.filter((deel) => heeft.includes(deel)).length;
  return als(gedeeld * MINSTE_DEEL[1] >= nodig.length * MINSTE_DEEL[0]);
};

/** The hours that the inwoner wants and those of the work overlap. A bound that is missing is not known. */
const uren: Oordeel = (_criterium, { feiten: van }, { feiten: bij }) => {
  const wilMin = van.uren_per_week_min?.waarde;
  const wilMax = van.uren_per_week_max?.waarde;
  const werkMin = bij.uren_per_week_min?.waarde;
  const werkMax = bij.uren_per_week_max?.waarde;
  if (werkMax !== undefined && wilMin !== undefined && werkMax < wilMin) return "voldoet niet";
  if (werkMin !== undefined && wilMax !== undefined && werkMin > wilMax) return "voldoet niet";
  if (wilMin === undefined || wilMax === undefined || werkMin === undefined || werkMax === undefined) {
    return missend(wilMin, wilMax, werkMin, werkMax);
  }
  return "voldoet";
};

/** Enough dagdelen on which there is work and the inwoner can: all of them, unless the plek says how many. */
const dagdelen: Oordeel = (_criterium, { feiten: van }, { feiten: bij }) => {
  const kan = van.dagdelen?.waarde;
  const werk = bij.dagdelen?.waarde;
  const aantal = nodigeDagdelen(bij);
  if (aantal === 0) return "niet gevraagd";
  if (kan === undefined || werk === undefined || aantal === undefined) return missend(kan, werk);
  return als(werk.filter((deel) => kan.includes(deel)).length >= aantal);
};

export function nodigeDagdelen({ dagdelen, aantal_dagdelen }: Plekprofiel["feiten"]): number | undefined {
  if (dagdelen === undefined) return aantal_dagdelen?.waarde;
  return Math.min(aantal_dagdelen?.waarde ?? Infinity, dagdelen.waarde.length);
}

const begintijd: Oordeel = (criterium, inwoner, plek) => {
  const { van: kanVanaf, bij: begint } = waarden<string>(criterium, inwoner, plek);
  if (kanVanaf === undefined || begint === undefined) return missend(kanVanaf, begint);
  return als(begint >= kanVanaf);
};

const eindtijd: Oordeel = (_criterium, inwoner, plek) => {
  const grens = eindeInMinuten(inwoner.feiten);
  const klaar = eindeInMinuten(plek.feiten);
  if (grens === undefined || klaar === undefined) return missend(grens, klaar);
  return als(klaar <= grens);
};

const DAG = 24 * 60;

/** Minutes after midnight of the day of the start: an end at or before the start is on the next day. */
export function eindeInMinuten({
  begintijd_vroegst,
  eindtijd_laatst,
}: Plekprofiel["feiten"]): number | undefined {
  if (!eindtijd_laatst) return undefined;
  const einde = inMinuten(eindtijd_laatst.waarde);
  return begintijd_vroegst && einde <= inMinuten(begintijd_vroegst.waarde) ? einde + DAG : einde;
}

export const inMinuten = (tijd: string): number => Number(tijd.slice(0, 2)) * 60 + Number(tijd.slice(3));

const reistijd: Oordeel = (_criterium, inwoner, plek) => {
  const { reistijd_max: grens, vervoermiddelen } = inwoner.feiten;
  if (vervoermiddelen?.waarde.length === 0) return "voldoet niet";
  const snelste = reis(inwoner, plek);
  if (snelste === null || grens === undefined) {
    return missend(grens, vervoermiddelen, inwoner.punt, plek.punt);
  }
  return als(isBereikbaar(snelste, grens.waarde));
};

export const isBereikbaar = ({ minuten }: Reis, grens: number): boolean => minuten <= grens;

const regeling: Oordeel = (_criterium, { regelingen }, plek) => {
  if (plek.regeling === "geen") return "niet gevraagd";
  if (plek.regeling === undefined || regelingen === undefined) return missend(plek.regeling, regelingen);
  return als(regelingen.includes(plek.regeling));
};

const zelfdeKant: Oordeel = (criterium, inwoner, plek) => {
  const { van: wil, bij: is } = waarden<string>(criterium, inwoner, plek);
  if (wil === undefined || wil === "beide") return "niet gevraagd";
  return is === undefined ? "onbekend" : als(is === wil || is === "beide");
};

const wilHet =
  (antwoord: "ja" | "nee"): Oordeel =>
  (criterium, inwoner, plek) => {
    const { van: wil, bij: is } = waarden<string>(criterium, inwoner, plek);
    if (wil !== antwoord) return "niet gevraagd";
    return is === undefined ? "onbekend" : als(is === antwoord);
  };

const dichtbij: Oordeel = (_criterium, inwoner, plek) => {
  if (inwoner.feiten.dichtbij_huis?.waarde !== "ja") return "niet gevraagd";
  return dichtbijNa(inwoner, reis(inwoner, plek)?.minuten ?? null);
};

/** The wish for work close to home, by the minutes of the journey. */
export function dichtbijNa({ feiten }: Inwonerprofiel, minuten: number | null): Uitkomst {
  if (feiten.dichtbij_huis?.waarde !== "ja") return "niet gevraagd";
  return minuten === null ? "onbekend" : als(minuten <= DICHTBIJ_MINUTEN);
}

const urenNaarWens: Oordeel = (_criterium, inwoner, { feiten }) => {
  const wens = inwoner.feiten.uren_per_week_wens?.waarde;
  if (wens === undefined) return "niet gevraagd";
  const minstens = feiten.uren_per_week_min?.waarde;
  const hoogstens = feiten.uren_per_week_max?.waarde;
  if ((minstens ?? wens) > wens || (hoogstens ?? wens) < wens) return "voldoet niet";
  return minstens === undefined || hoogstens === undefined ? "onbekend" : "voldoet";
};

const REGELS: Readonly<Record<Regel, Oordeel>> = {
  "kan minstens": kanMinstens,
  "krijgt genoeg": krijgtGenoeg,
  "heeft alles": (criterium, inwoner, plek) => {
    const { van, bij } = waarden<Lijst>(criterium, inwoner, plek);
    return bevat(bij, van);
  },
  "krijgt alles": (criterium, inwoner, plek) => {
    const { van, bij } = waarden<Lijst>(criterium, inwoner, plek);
    return bevat(van, bij);
  },
  "deelt iets": deeltIets,
  "deelt genoeg": deeltGenoeg,
  uren,
  dagdelen,
  begintijd,
  eindtijd,
  reistijd,
  regeling,
  "zelfde kant": zelfdeKant,
  "graag ja": wilHet("ja"),
  "liever nee": wilHet("nee"),
  dichtbij,
  "uren naar wens": urenNaarWens,
};
