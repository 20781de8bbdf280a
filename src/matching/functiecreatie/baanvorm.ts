import type { Probleem } from "./probleem.ts";

/** A job in numbers: tasks with their grains, in the order of the tasks. */
export type Vorm = { readonly taken: readonly number[]; readonly uren: readonly number[] };

/** For each person a job, or none. */
export type Vormen = (Vorm | null)[];

/** How much of each task and of each functie is still to be had. */
export type Rest = { readonly taak: Int32Array; readonly functie: Int32Array };

/** What the job brings, in hundredths of a cent in a week: the hours that it sets free, less what it costs. */
export function vormwaarde(p: Probleem, persoon: number, { taken, uren }: Vorm): number {
  let waarde = p.waardePerBaan;
  for (let at = 0; at < taken.length; at++) {
    waarde += (p.opbrengst[taken[at]!]! - p.personen[persoon]!.loon) * uren[at]! - p.kostenPerTaak;
  }
  return waarde;
}

export const waardeVan = (p: Probleem, vormen: Vormen): number =>
  vormen.reduce((som, vorm, persoon) => som + (vorm ? vormwaarde(p, persoon, vorm) : 0), 0);

export const urenVan = ({ uren }: Vorm): number => uren.reduce((som, een) => som + een, 0);

/** Everything that no job has. Of a functie that may go as a whole, only what leaves a coherent job. */
export function restVan(p: Probleem, vormen: Vormen): Rest {
  const rest = { taak: p.ruimte.slice(), functie: p.functieruimte.slice() };
  for (const vorm of vormen) if (vorm) neem(p, rest, vorm, 1);
  return rest;
}

/** Takes what the job needs (1), or gives it back (-1). */
export function neem(p: Probleem, rest: Rest, { taken, uren }: Vorm, teken: 1 | -1): void {
  for (let at = 0; at < taken.length; at++) {
    const taak = taken[at]!;
    rest.taak[taak]! -= teken * uren[at]!;
    rest.functie[p.functie[taak]!]! -= teken * uren[at]!;
  }
}

/** Tasks that together have more hours than there is room for, and that room. */
export type Teveel = { readonly taken: readonly number[]; readonly ruimte: number };

/** The first set of tasks that does not fit in the dagdelen on which they can be done. */
export function teveelInDagdelen(p: Probleem, persoon: number, { taken, uren }: Vorm): Teveel | null {
  const { dagdelen } = p.personen[persoon]!;
  const gebonden = taken.flatMap((taak, at) => (dagdelen[taak] === 0 ? [] : [at]));
  for (let keuze = 1; keuze < 1 << gebonden.length; keuze++) {
    let bits = 0;
    let som = 0;
    for (let index = 0; index < gebonden.length; index++) {
      if ((keuze & (1 << index)) === 0) continue;
      const at = gebonden[index]!;
      bits |= dagdelen[taken[at]!]!;
      som += uren[at]!;
    }
    const ruimte = aantalBits(bits) * p.perDagdeel;
    if (som > ruimte) {
      return {
        taken: taken.filter((taak) => (dagdelen[taak]! & ~bits) === 0 && dagdelen[taak] !== 0),
        ruimte,
      };
    }
  }
  return null;
}

/** The tasks of one functie, when the job takes more of them than may go. */
export function teveelVanFunctie(p: Probleem, rest: Rest, { taken, uren }: Vorm): Teveel | null {
  for (const taak of taken) {
    const functie = p.functie[taak]!;
    const samen = taken.filter((ander) => p.functie[ander] === functie);
    const som = samen.reduce((een, ander) => een + uren[taken.indexOf(ander)]!, 0);
    if (som > rest.functie[functie]!) return { taken: samen, ruimte: Math.max(0, rest.functie[functie]!) };
  }
  return null;
}

export function aantalBits(bits: number): number {
  let aantal = 0;
  for (let over = bits; over !== 0; over &= over - 1) aantal++;
  return aantal;
}
