import { aantalBits, type Vorm } from "./baanvorm.ts";
import type { Persoon, Probleem } from "./probleem.ts";

/** What the search for one job holds fixed: how much there is of each task, and what taking it costs others. */
export type Aanbod = {
  readonly rest: Int32Array;
  /** For each task, of one grain: beside what it costs itself. */
  readonly prijs: Float64Array;
  /** Tasks that may not be used, if any. */
  readonly zonder?: ReadonlySet<number>;
};

export type Beste = { readonly waarde: number; readonly vorm: Vorm };

type Deel = {
  readonly taak: number;
  readonly winst: number;
  readonly minste: number;
  readonly meeste: number;
  readonly moet: boolean;
};

/**
 * The best job for one person at these prices: exact, over every choice of tasks and hours. The dagdelen together and
 * what a functie must keep are not looked at; without those it is an upper bound.
 */
export function besteBaan(p: Probleem, persoon: Persoon, aanbod: Aanbod): Beste | null {
  const delen = delenVan(p, persoon, aanbod);
  if (persoon.moet.some((taak) => !delen.some((deel) => deel.taak === taak))) return null;
  const keuzes = afdelingskeuzes(p, delen)
    .map((keuze) => ({ keuze, grens: bovengrens(p, persoon, keuze) }))
    .toSorted((a, b) => b.grens - a.grens);
  let beste: Beste | null = null;
  for (const { keuze, grens } of keuzes) {
    if (beste && grens <= beste.waarde) break;
    const gevonden = vul(p, persoon, zonderOverbodige(keuze, persoon.maxTaken));
    if (gevonden && (!beste || gevonden.waarde > beste.waarde)) beste = gevonden;
  }
  return beste;
}

function delenVan(p: Probleem, persoon: Persoon, { rest, prijs, zonder }: Aanbod): Deel[] {
  const delen: Deel[] = [];
  for (const taak of persoon.past) {
    const bits = persoon.dagdelen[taak]!;
    const indeling = bits === 0 ? persoon.maxUren : aantalBits(bits) * p.perDagdeel;
    const meeste = Math.min(rest[taak]!, persoon.maxUren, indeling);
    const moet = persoon.moet.includes(taak);
    if (meeste < p.minste[taak]! || (!moet && zonder?.has(taak))) continue;
    const winst = p.opbrengst[taak]! - persoon.loon - prijs[taak]!;
    delen.push({ taak, winst, minste: p.minste[taak]!, meeste, moet });
  }
  return delen;
}

/** The tasks of each set of departments that one job may have; of one employer, unless stacking is allowed. */
function afdelingskeuzes(p: Probleem, delen: readonly Deel[]): Deel[][] {
  const groepen = new Map<number, Deel[]>();
  for (const deel of delen) {
    const afdeling = p.afdeling[deel.taak]!;
    const groep = groepen.get(afdeling);
    if (groep) groep.push(deel);
    else groepen.set(afdeling, [deel]);
  }
  const moet = new Set(delen.filter(({ moet }) => moet).map(({ taak }) => p.afdeling[taak]!));
  const afdelingen = [...groepen.keys()].toSorted((a, b) => a - b);
  const keuzes: number[][] = [];
  const breidUit = (keuze: readonly number[], vanaf: number): void => {
    let isUitgebreid = false;
    for (let at = vanaf; at < afdelingen.length && keuze.length < p.maxAfdelingen; at++) {
      const afdeling = afdelingen[at]!;
      const eerste = keuze[0];
      if (eerste !== undefined && !p.stapelen && p.werkgever[eerste] !== p.werkgever[afdeling]) continue;
      isUitgebreid = true;
      breidUit([...keuze, afdeling], at + 1);
    }
    // a smaller set is part of a larger one, except where none larger begins with it
    const isKlaar = !isUitgebreid || keuze.length === p.maxAfdelingen || !p.stapelen;
    if (keuze.length > 0 && isKlaar && [...moet].every((een) => keuze.includes(een))) keuzes.push([...keuze]);
  };
  breidUit([], 0);
  return keuzes.map((keuze) => keuze.flatMap((afdeling) => groepen.get(afdeling)!));
}

/** No job of these tasks can be worth more: all hours at the best rate, and no more than the best tasks. */
function bovengrens(p: Probleem, { maxUren, maxTaken, moet }: Persoon, delen: readonly Deel[]): number {
  if (moet.length > 0) return Infinity;
  const perDeel = delen.map(({ winst, meeste }) => Math.max(0, winst * meeste - p.kostenPerTaak));
  let samen = 0;
  for (const een of perDeel.toSorted((a, b) => b - a).slice(0, maxTaken)) samen += een;
  let uren = maxUren;
  let vol = 0;
  for (const { winst, meeste } of delen.toSorted((a, b) => b.winst - a.winst)) {
    if (winst <= 0 || uren <= 0) break;
    vol += winst * Math.min(uren, meeste);
    uren -= meeste;
  }
  return Math.min(samen, vol) + p.waardePerBaan;
}

/**
 * A task is not needed when as many tasks as a job can have are each at least as good: more for each hour, as little
 * needed, as much to be had.
 */
function zonderOverbodige(delen: readonly Deel[], maxTaken: number): Deel[] {
  const opVolgorde = delen.toSorted(
    (a, b) => b.winst - a.winst || b.meeste - a.meeste || a.minste - b.minste || a.taak - b.taak,
  );
  return opVolgorde.filter((deel, at) => {
    if (deel.moet) return true;
    let beter = 0;
    for (let eerder = 0; eerder < at && beter < maxTaken; eerder++) {
      const ander = opVolgorde[eerder]!;
      if (!ander.moet && ander.meeste >= deel.meeste && ander.minste <= deel.minste) beter++;
    }
    return beter < maxTaken;
  });
}

/** By the number of tasks and hours used so far: the most that it brings. */
function vul(p: Probleem, { minUren, maxUren, maxTaken }: Persoon, delen: readonly Deel[]): Beste | null {
  const breed = maxUren + 1;
  const stand = new Float64Array((maxTaken + 1) * breed).fill(-Infinity);
  stand[0] = 0;
  const gekozen = delen.map((deel) => neemOp(stand, deel, maxTaken, maxUren, p.kostenPerTaak));
  let beste = -Infinity;
  let eind = -1;
  for (let taken = 1; taken <= maxTaken; taken++) {
    for (let uren = minUren; uren <= maxUren; uren++) {
      if (stand[taken * breed + uren]! > beste) {
        beste = stand[taken * breed + uren]!;
        eind = taken * breed + uren;
      }
    }
  }
  if (eind < 0) return null;
  const paren: [number, number][] = [];
  for (let at = delen.length - 1; at >= 0; at--) {
    const uren = gekozen[at]![eind]!;
    if (uren === 0) continue;
    paren.push([delen[at]!.taak, uren]);
    eind -= breed + uren;
  }
  paren.sort(([een], [ander]) => een - ander);
  return {
    waarde: beste + p.waardePerBaan,
    vorm: { taken: paren.map(([taak]) => taak), uren: paren.map(([, uren]) => uren) },
  };
}

/** One more task, with `minste` up to `meeste` hours: the best begin within that reach, for each end at once. */
function neemOp(
  stand: Float64Array,
  deel: Deel,
  maxTaken: number,
  maxUren: number,
  kosten: number,
): Uint16Array {
  const { winst, minste, meeste, moet } = deel;
  const breed = maxUren + 1;
  const gekozen = new Uint16Array(stand.length);
  const rij = new Int32Array(breed);
  for (let taken = maxTaken; taken >= 1; taken--) {
    const van = (taken - 1) * breed;
    const naar = taken * breed;
    let kop = 0;
    let staart = 0;
    if (moet) stand.fill(-Infinity, naar, naar + breed);
    for (let eind = minste; eind <= maxUren; eind++) {
      const nieuw = eind - minste;
      const waarde = stand[van + nieuw]! - winst * nieuw;
      if (waarde > -Infinity) {
        while (staart > kop && stand[van + rij[staart - 1]!]! - winst * rij[staart - 1]! <= waarde) staart--;
        rij[staart++] = nieuw;
      }
      while (kop < staart && rij[kop]! < eind - meeste) kop++;
      if (kop === staart) continue;
      const begin = rij[kop]!;
      const samen = stand[van + begin]! + winst * (eind - begin) - kosten;
      if (samen > stand[naar + eind]!) {
        stand[naar + eind] = samen;
        gekozen[naar + eind] = eind - begin;
      }
    }
  }
  if (moet) stand.fill(-Infinity, 0, breed);
  return gekozen;
}
