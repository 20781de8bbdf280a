import { alsPlek, inDeWeg } from "./past.ts";
import { type Kandidaat, type Opdracht, type Taak, TAKEN_PER_NIVEAU } from "./opdracht.ts";

/** One person for whom a job can be made. */
export type Persoon = {
  /** Which candidate of the opdracht, and the how-manyth of it. */
  readonly soort: number;
  readonly nummer: number;
  readonly minUren: number;
  readonly maxUren: number;
  readonly maxTaken: number;
  /** The tasks that fit, in order; a boolean for each task says the same. */
  readonly past: readonly number[];
  readonly kan: Uint8Array;
  /** The tasks that must be in the job. */
  readonly moet: readonly number[];
  /** For each task the dagdelen on which this person can do it, a bit for each; 0 where that is not known. */
  readonly dagdelen: Int32Array;
  /** What an hour-grain in the job costs. */
  readonly loon: number;
};

/**
 * The opdracht in whole numbers: hours in grains of `korrel` hundredths, money in hundredths of a cent, so that an
 * amount for each hour times hundredths of hours stays whole.
 */
export type Probleem = {
  readonly korrel: number;
  readonly personen: readonly Persoon[];
  /** Of each task: how much may move, the least that moves, what a grain sets free, where, of which functie. */
  readonly ruimte: Int32Array;
  readonly minste: Int32Array;
  readonly opbrengst: Float64Array;
  readonly afdeling: Int32Array;
  readonly functie: Int32Array;
  /** Of each department its employer. */
  readonly werkgever: Int32Array;
  /** Of each functie: how much may go while a coherent job stays. */
  readonly functieruimte: Int32Array;
  /** Of each functie: all of it, where everything may go at once; else -1. */
  readonly functiegeheel: Int32Array;
  readonly waardePerBaan: number;
  readonly kostenPerTaak: number;
  readonly maxTaken: number;
  readonly maxAfdelingen: number;
  readonly stapelen: boolean;
  readonly perDagdeel: number;
};

/** Finer than this only makes the search slower. */
const MEESTE_KORRELS = 240;

export const maakProbleem = (opdracht: Opdracht): Probleem => inKorrels(opdracht, grootsteDeler(opdracht), 0);

/** With coarser hours, where they are very fine: `-1` keeps within every bound, `1` never within, for an upper bound. */
export function grover(opdracht: Opdracht, richting: -1 | 1): Probleem | null {
  const fijn = grootsteDeler(opdracht);
  const meeste = Math.max(1, ...opdracht.kandidaten.map((kandidaat) => urenVan(kandidaat).max));
  if (meeste / fijn <= MEESTE_KORRELS) return null;
  return inKorrels(opdracht, fijn * Math.ceil(meeste / fijn / MEESTE_KORRELS), richting);
}

/** In hundredths, from the profile. Whoever has no bounds cannot have a job made: see `fouten`. */
export function urenVan({ profiel }: Kandidaat): { min: number; max: number } {
  const { uren_per_week_min: min, uren_per_week_max: max } = profiel.feiten;
  return { min: Math.round((min?.waarde ?? 0) * 100), max: Math.round((max?.waarde ?? 0) * 100) };
}

/** How many hundredths of this functie may go while a job of at least its minimum stays, and all its hours. */
export function functieUren(
  opdracht: Opdracht,
  id: string,
): { mag: number; alles: number; kanAlles: boolean } {
  const functie = opdracht.functies.find((een) => een.id === id)!;
  const taken = opdracht.taken.filter((taak) => taak.functie === id);
  const alles = functie.uren ?? som(taken.map(({ uren }) => uren));
  const beweegt = som(taken.map((taak) => (staatVast(opdracht, taak) ? 0 : verplaatsbaar(taak))));
  return { mag: Math.max(0, alles - (functie.minimum ?? 0)), alles, kanAlles: beweegt >= alles };
}

export const verplaatsbaar = (taak: Taak): number => Math.min(taak.uren, taak.verplaatsbaar ?? taak.uren);

const afdelingVan = (opdracht: Opdracht, taak: Taak): string => {
  const functie = opdracht.functies.find(({ id }) => id === taak.functie)!;
  return `${functie.werkgever} ${taak.afdeling ?? functie.afdeling}`;
};

const staatVast = ({ sloten }: Opdracht, { id }: Taak): boolean =>
  sloten.some(({ soort, taak }) => soort === "blijft" && taak === id);

function inKorrels(opdracht: Opdracht, korrel: number, richting: -1 | 0 | 1): Probleem {
  const { taken, functies, spelregels } = opdracht;
  const boven = (uren: number) => (richting > 0 ? Math.ceil(uren / korrel) : Math.floor(uren / korrel));
  const onder = (uren: number) => (richting > 0 ? Math.floor(uren / korrel) : Math.ceil(uren / korrel));
  const afdelingen = [...new Set(taken.map((taak) => afdelingVan(opdracht, taak)))];
  const werkgevers = opdracht.werkgevers.map(({ id }) => id);
  const nummer = new Map(functies.map(({ id }, index) => [id, index]));
  const van = taken.map((taak) => functies[nummer.get(taak.functie)!]!);
  const perFunctie = functies.map(({ id }) => functieUren(opdracht, id));
  return {
    korrel,
    personen: personenVan(opdracht, korrel, onder, boven),
    ruimte: Int32Array.from(taken, (taak) => boven(verplaatsbaar(taak))),
    minste: Int32Array.from(taken, (taak) =>
      Math.max(1, onder(Math.min(spelregels.minstePerTaak, verplaatsbaar(taak)))),
    ),
    opbrengst: Float64Array.from(van, ({ tarief }) => tarief * korrel),
    afdeling: Int32Array.from(taken, (taak) => afdelingen.indexOf(afdelingVan(opdracht, taak))),
    functie: Int32Array.from(taken, (taak) => nummer.get(taak.functie)!),
    werkgever: Int32Array.from(afdelingen, (afdeling) =>
      werkgevers.indexOf(van[taken.findIndex((taak) => afdelingVan(opdracht, taak) === afdeling)]!.werkgever),
    ),
    functieruimte: Int32Array.from(perFunctie, ({ mag }) => boven(mag)),
    functiegeheel: Int32Array.from(perFunctie, ({ mag, alles, kanAlles }) =>
      kanAlles && mag < alles && richting >= 0 ? boven(alles) : -1,
    ),
    waardePerBaan: spelregels.waardePerBaan * 100,
    kostenPerTaak: spelregels.kostenPerTaak * 100,
    maxTaken: spelregels.maxTaken,
    maxAfdelingen: spelregels.maxAfdelingen,
    stapelen: spelregels.stapelen,
    perDagdeel: boven(spelregels.urenPerDagdeel),
  };
}

type Rond = (uren: number) => number;

function personenVan(opdracht: Opdracht, korrel: number, onder: Rond, boven: Rond): Persoon[] {
  const { taken, kandidaten, sloten, spelregels } = opdracht;
  const plekken = taken.map((taak) => alsPlek(opdracht, taak));
  return kandidaten.flatMap((kandidaat, soort) => {
    const { min, max } = urenVan(kandidaat);
    const niveau = kandidaat.profiel.feiten.meerdere_taken?.waarde;
    const magMet = sloten.filter(({ soort }) => soort !== "blijft");
    const basis = taken.map((taak, at) => {
      if (staatVast(opdracht, taak) || verplaatsbaar(taak) <= 0) return false;
      return inDeWeg(kandidaat, plekken[at]!).length === 0;
    });
    const persoon = {
      soort,
      minUren: Math.max(1, onder(min)),
      maxUren: boven(max),
      maxTaken: Math.min(spelregels.maxTaken, TAKEN_PER_NIVEAU[niveau ?? 3] ?? spelregels.maxTaken),
      dagdelen: Int32Array.from(taken, (taak) => dagdeelbits(kandidaat, taak)),
      loon: kandidaat.tarief * korrel,
    };
    return Array.from({ length: kandidaat.aantal ?? 1 }, (_, index) => {
      const mag = (taak: Taak) =>
        magMet.every((slot) => {
          if (slot.taak !== taak.id || slot.soort === "blijft") return true;
          return slot.kandidaat === kandidaat.id || slot.soort === "moet";
        });
      const past = taken.flatMap((taak, at) => (basis[at] && mag(taak) ? [at] : []));
      const moet = magMet.flatMap((slot) => {
        const isHier = slot.soort === "moet" && slot.kandidaat === kandidaat.id && index === 0;
        return isHier ? [taken.findIndex(({ id }) => id === slot.taak)] : [];
      });
      const kan = Uint8Array.from(taken, (_taak, at) => (past.includes(at) ? 1 : 0));
      return { ...persoon, nummer: index + 1, past, kan, moet: [...new Set(moet)] };
    });
  });
}

const DAGEN = ["ma", "di", "wo", "do", "vr", "za", "zo"];
const DELEN = ["ochtend", "middag", "avond", "nacht"];

function dagdeelbits({ profiel }: Kandidaat, { eisen }: Taak): number {
  const kan = profiel.feiten.dagdelen?.waarde;
  const werk = eisen.dagdelen?.waarde;
  const samen = kan && werk ? werk.filter((deel) => kan.includes(deel)) : (kan ?? werk ?? []);
  let bits = 0;
  for (const deel of samen) {
    const [dag = "", naam = ""] = deel.split("_");
    bits |= 1 << (DAGEN.indexOf(dag) * 4 + DELEN.indexOf(naam));
  }
  return bits;
}

/** The largest number of hundredths of which every amount of hours is a whole number. */
function grootsteDeler(opdracht: Opdracht): number {
  const { taken, functies, kandidaten, spelregels } = opdracht;
  const uren = [
    ...taken.flatMap((taak) => [taak.uren, verplaatsbaar(taak)]),
    ...functies.map(({ id }) => functieUren(opdracht, id)).flatMap(({ mag, alles }) => [mag, alles]),
    ...kandidaten.map(urenVan).flatMap(({ min, max }) => [min, max]),
    spelregels.minstePerTaak,
    spelregels.urenPerDagdeel,
  ];
  return uren.reduce<number>((deler, getal) => ggd(deler, Math.round(getal)), 0) || 1;
}

const ggd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : ggd(b, a % b));
const som = (getallen: readonly number[]): number => getallen.reduce((een, ander) => een + ander, 0);
