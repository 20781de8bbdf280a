import { vormwaarde, type Vorm } from "./baanvorm.ts";
import { besteBaan } from "./beste-baan.ts";
import type { Basis, Model, Modelrij, Oplosser } from "./oplosser.ts";
import type { Persoon, Probleem } from "./probleem.ts";

/** What nothing can be worth more than, with the prices that show it: anyone can add them up again. */
export type Grens = {
  readonly bovengrens: number;
  /** Of a grain of each task, in hundredths of a cent: what an hour more of it would bring. */
  readonly prijs: Float64Array;
  readonly rondes: number;
};

/** People for whom the very same jobs can be made. */
type Klasse = { readonly persoon: Persoon; readonly eerste: number; readonly aantal: number };

type Kolom = { readonly klasse: number; readonly vorm: Vorm; readonly waarde: number };

/** The model is in euros: the solver works best with numbers that are not very large. */
const EURO = 10_000;
const MEESTE_RONDES = 80;
/** Close enough: more rounds would lower the bound by less than this share. */
const GENOEG = 0.002;
const ONMISBAAR = -1e7;

export type Grenswerk = { readonly oplosser: Oplosser; readonly isOp: () => boolean };

/**
 * Jobs are added one by one to a choice between jobs, in which a person may also have parts of several; the prices of
 * that choice say which job is missing. No set of whole jobs is worth more than what the prices add up to. Null when a
 * job that must be made cannot be.
 */
export function bepaalGrens(p: Probleem, { oplosser, isOp }: Grenswerk): Grens | null {
  const klassen = klassenVan(p);
  const kolommen: Kolom[] = [];
  const bekend = new Set<string>();
  let beste: Grens = { bovengrens: Infinity, prijs: new Float64Array(p.ruimte.length), rondes: 0 };
  let hier = geenPrijzen(p);
  let besteHier = hier;
  let waarde = 0;
  let basis: Basis | null = null;
  for (let ronde = 1; ronde <= MEESTE_RONDES; ronde++) {
    let isNieuw = false;
    for (const prijzen of ronde === 1 ? [hier] : [gemengd(hier, besteHier), hier]) {
      const gevonden = zoek(p, klassen, prijzen);
      if (!gevonden) return null;
      for (const kolom of gevonden.kolommen) {
        const naam = `${kolom.klasse}:${kolom.vorm.taken.join()}:${kolom.vorm.uren.join()}`;
        if (bekend.has(naam)) continue;
        bekend.add(naam);
        kolommen.push(kolom);
        isNieuw = true;
      }
      if (gevonden.grens < beste.bovengrens) {
        beste = { bovengrens: gevonden.grens, prijs: perTaak(p, prijzen), rondes: ronde };
        besteHier = prijzen;
      }
      if (isNieuw) break;
    }
    if (!isNieuw || isOp() || beste.bovengrens - waarde * EURO <= GENOEG * beste.bovengrens) break;
    const opgelost = oplosser(keuzemodel(p, klassen, kolommen), { seconden: 20, basis });
    if (!opgelost.prijzen) break;
    ({ basis } = opgelost);
    waarde = opgelost.bovengrens;
    hier = prijzenUit(p, opgelost.prijzen);
  }
  return { ...beste, bovengrens: Math.ceil(beste.bovengrens * (1 + 1e-12)) };
}

type Prijzen = { readonly taak: Float64Array; readonly functie: Float64Array };

const geenPrijzen = (p: Probleem): Prijzen => ({
  taak: new Float64Array(p.ruimte.length),
  functie: new Float64Array(p.functieruimte.length),
});

const gemengd = (een: Prijzen, ander: Prijzen): Prijzen => ({
  taak: een.taak.map((prijs, at) => (prijs + ander.taak[at]!) / 2),
  functie: een.functie.map((prijs, at) => (prijs + ander.functie[at]!) / 2),
});

const perTaak = (p: Probleem, { taak, functie }: Prijzen): Float64Array =>
  taak.map((prijs, at) => prijs + functie[p.functie[at]!]!);

function klassenVan(p: Probleem): Klasse[] {
  const klassen: Klasse[] = [];
  for (const [eerste, persoon] of p.personen.entries()) {
    const vorige = klassen.at(-1);
    const isGelijk = vorige?.persoon.soort === persoon.soort && vorige.persoon.moet.length === 0;
    if (vorige && isGelijk) klassen[klassen.length - 1] = { ...vorige, aantal: vorige.aantal + 1 };
    else klassen.push({ persoon, eerste, aantal: 1 });
  }
  return klassen;
}

/** The best job of everyone at these prices, and the bound that follows: prices of all that there is, and those jobs. */
function zoek(p: Probleem, klassen: readonly Klasse[], prijzen: Prijzen) {
  const prijs = perTaak(p, prijzen);
  let grens = 0;
  for (let taak = 0; taak < p.ruimte.length; taak++) grens += prijzen.taak[taak]! * p.ruimte[taak]!;
  for (const functie of functierijen(p)) grens += prijzen.functie[functie]! * p.functieruimte[functie]!;
  const kolommen: Kolom[] = [];
  for (const [klasse, { persoon, eerste, aantal }] of klassen.entries()) {
    const beste = besteBaan(p, persoon, { rest: p.ruimte, prijs });
    if (!beste && persoon.moet.length > 0) return null;
    if (!beste || (beste.waarde <= 0 && persoon.moet.length === 0)) continue;
    grens += aantal * beste.waarde;
    kolommen.push({ klasse, vorm: beste.vorm, waarde: vormwaarde(p, eerste, beste.vorm) });
  }
  return { grens, kolommen };
}

/** The functies of which something must stay, whatever happens. */
const functierijen = (p: Probleem): number[] =>
  [...p.functieruimte.keys()].filter((functie) => p.functiegeheel[functie] === -1);

function keuzemodel(p: Probleem, klassen: readonly Klasse[], kolommen: readonly Kolom[]): Model {
  const taken = rijen(p.ruimte);
  const functies = functierijen(p);
  const perFunctie = rijen(functies.map((functie) => p.functieruimte[functie]!));
  const plaatsen = new Map(functies.map((functie, at) => [functie, at]));
  const personen = klassen.map(({ aantal, persoon }) => ({
    ...leeg(aantal),
    onder: persoon.moet.length > 0 ? 1 : 0,
  }));
  const alle = [...taken, ...perFunctie, ...personen];
  const doel: number[] = [];
  for (const [klasse, { persoon }] of klassen.entries()) {
    if (persoon.moet.length > 0) zet(personen[klasse]!, doel.push(ONMISBAAR) - 1, 1);
  }
  for (const { klasse, vorm, waarde } of kolommen) {
    const at = doel.push(waarde / EURO) - 1;
    zet(personen[klasse]!, at, 1);
    const samen = new Map<number, number>();
    for (const [index, taak] of vorm.taken.entries()) {
      zet(taken[taak]!, at, vorm.uren[index]!);
      const plaats = plaatsen.get(p.functie[taak]!);
      if (plaats !== undefined) samen.set(plaats, (samen.get(plaats) ?? 0) + vorm.uren[index]!);
    }
    for (const [plaats, uren] of samen) zet(perFunctie[plaats]!, at, uren);
  }
  return {
    doel,
    onder: doel.map(() => 0),
    boven: doel.map(() => Infinity),
    geheel: doel.map(() => false),
    rijen: alle,
  };
}

type Rij = Modelrij & { readonly index: number[]; readonly waarden: number[] };

const leeg = (boven: number): Rij => ({ onder: -Infinity, boven, index: [], waarden: [] });
const rijen = (ruimten: ArrayLike<number>): Rij[] => Array.from(ruimten, leeg);

function zet({ index, waarden }: Rij, at: number, waarde: number): void {
  index.push(at);
  waarden.push(waarde);
}

/** Of the rows of tasks and functies, in the order of the model; a price below zero is a rounding of the solver. */
function prijzenUit(p: Probleem, gevonden: ArrayLike<number>): Prijzen {
  const prijzen = geenPrijzen(p);
  const aantal = p.ruimte.length;
  for (let taak = 0; taak < aantal; taak++) prijzen.taak[taak] = Math.max(0, gevonden[taak]! * EURO);
  for (const [at, functie] of functierijen(p).entries()) {
    prijzen.functie[functie] = Math.max(0, gevonden[aantal + at]! * EURO);
  }
  return prijzen;
}
