import type { Multiplicatoren } from "#matching/toewijzing/multiplicator";
import type { Toewijzingsprobleem } from "#matching/toewijzing/probleem";
import type { Randvoorwaarde } from "#matching/toewijzing/randvoorwaarden";
import type { Stand } from "#matching/toewijzing/stand";

type Kandidaat = { readonly inwoner: number; readonly gebruik: number; readonly over: number };

const CELLEN = 4_000_000;

/** The limit that depends on the inwoner alone, whatever the plek, and has most groups; -1 without one. Hours are such. */
export function limietPerInwoner(
  { begin }: Toewijzingsprobleem,
  voorwaarden: readonly Randvoorwaarde[],
): number {
  const geschikt = voorwaarden.map(({ soort, groep, gebruik }) => {
    if (soort === "minstens") return false;
    for (let inwoner = 0; inwoner + 1 < begin.length; inwoner++) {
      const eerste = begin[inwoner]!;
      for (let paar = eerste + 1; paar < begin[inwoner + 1]!; paar++) {
        if (groep[paar] !== groep[eerste] || gebruik[paar] !== gebruik[eerste]) return false;
      }
    }
    return true;
  });
  const groepen = voorwaarden.map(({ grens }, nummer) => (geschikt[nummer] ? grens.length : 0));
  const meeste = Math.max(0, ...groepen);
  return meeste === 0 ? -1 : groepen.indexOf(meeste);
}

/**
 * Fills each group of one limit as well as can be: of all sets of inwoners that it has room for, one that leaves most
 * at these prices (knapsack).
 * @returns per inwoner 1 when he is in, or does not count for the limit
 */
export function pasIn(stand: Stand, regel: Randvoorwaarde): Uint8Array {
  const { begin, plek } = stand.probleem;
  const erin = new Uint8Array(begin.length - 1);
  const groepen = Array.from(regel.grens, (): Kandidaat[] => []);
  for (let inwoner = 0; inwoner < erin.length; inwoner++) {
    const eerste = begin[inwoner]!;
    const groep = eerste === begin[inwoner + 1] ? -1 : regel.groep[eerste]!;
    const gebruik = groep < 0 ? 0 : regel.gebruik[eerste]!;
    if (gebruik === 0) {
      erin[inwoner] = 1;
      continue;
    }
    let over = 0;
    for (let paar = eerste; paar < begin[inwoner + 1]!; paar++) {
      over = Math.max(over, stand.gewicht[paar]! - stand.prijs[plek[paar]!]!);
    }
    if (over > 0) groepen[groep]!.push({ inwoner, gebruik, over });
  }
  for (const [groep, kandidaten] of groepen.entries()) {
    for (const inwoner of bestSet(kandidaten, regel.grens[groep]!)) erin[inwoner] = 1;
  }
  return erin;
}

/** The pairs of who is out count for nothing; of who is in, the limit is paid. */
export function weegIngepast(stand: Stand, erin: Uint8Array): void {
  const { begin } = stand.probleem;
  for (const [inwoner, isIn] of erin.entries()) {
    if (isIn === 1) continue;
    stand.gewicht.fill(-1, begin[inwoner], begin[inwoner + 1]);
    stand.hoogste.fill(-1, begin[inwoner], begin[inwoner + 1]);
  }
}

export const zonderPrijs = (prijzen: Multiplicatoren, nummer: number): Float64Array[] =>
  prijzen.map((rij, at) => (at === nummer ? new Float64Array(rij.length) : rij));

function bestSet(kandidaten: readonly Kandidaat[], grens: number): number[] {
  const maat = kandidaten.reduce((deler, { gebruik }) => gcd(deler, gebruik), 0);
  const room = maat === 0 ? 0 : Math.floor(grens / maat);
  if (room <= 0) return [];
  const totaal = kandidaten.reduce((som, { gebruik }) => som + gebruik / maat, 0);
  if (totaal <= room) return kandidaten.map(({ inwoner }) => inwoner);
  if (kandidaten.length * (room + 1) > CELLEN) return besteEerst(kandidaten, grens);
  const best = new Float64Array(room + 1);
  const neemt = new Uint8Array(kandidaten.length * (room + 1));
  for (const [nummer, { gebruik, over }] of kandidaten.entries()) {
    const kost = gebruik / maat;
    for (let ruimte = room; ruimte >= kost; ruimte--) {
      const met = best[ruimte - kost]! + over;
      if (met <= best[ruimte]!) continue;
      best[ruimte] = met;
      neemt[nummer * (room + 1) + ruimte] = 1;
    }
  }
  const gekozen: number[] = [];
  let ruimte = room;
  for (let nummer = kandidaten.length - 1; nummer >= 0; nummer--) {
    if (neemt[nummer * (room + 1) + ruimte] === 0) continue;
    gekozen.push(kandidaten[nummer]!.inwoner);
    ruimte -= kandidaten[nummer]!.gebruik / maat;
  }
  return gekozen;
}

/** Most for each unit first, as long as it fits: where the table would be too large. */
function besteEerst(kandidaten: readonly Kandidaat[], grens: number): number[] {
  let ruimte = grens;
  return kandidaten
    .toSorted((a, b) => b.over / b.gebruik - a.over / a.gebruik || a.inwoner - b.inwoner)
    .filter(({ gebruik }) => {
      if (gebruik > ruimte) return false;
      ruimte -= gebruik;
      return true;
    })
    .map(({ inwoner }) => inwoner);
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
