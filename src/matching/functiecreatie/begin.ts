import {
  neem,
  type Rest,
  restVan,
  teveelInDagdelen,
  teveelVanFunctie,
  type Teveel,
  urenVan,
  type Vorm,
  type Vormen,
  vormwaarde,
} from "./baanvorm.ts";
import { besteBaan } from "./beste-baan.ts";
import type { Probleem } from "./probleem.ts";

const POGINGEN = 5;

/**
 * The best job for one person of what is left, at these prices, that also fits in the dagdelen and leaves the functies
 * coherent. What a job brings counts without the prices; null when it brings nothing.
 */
export function maakVorm(p: Probleem, persoon: number, rest: Rest, prijs: Float64Array): Vorm | null {
  const wie = p.personen[persoon]!;
  const zonder = new Set<number>();
  for (let poging = 0; poging < POGINGEN; poging++) {
    const beste = besteBaan(p, wie, { rest: restPerTaak(p, rest), prijs, zonder });
    if (!beste || (beste.waarde <= 0 && wie.moet.length === 0)) return null;
    const vorm = pasIn(p, persoon, rest, beste.vorm);
    if (vorm.isPassend) return vorm.vorm;
    const weg = vorm.weg.find((taak) => !wie.moet.includes(taak));
    if (weg === undefined) return null;
    zonder.add(weg);
  }
  return null;
}

/** No task has more than its functie may lose. */
const restPerTaak = (p: Probleem, rest: Rest): Int32Array =>
  rest.taak.map((uren, taak) => Math.max(0, Math.min(uren, rest.functie[p.functie[taak]!]!)));

type Ingepast =
  | { readonly isPassend: true; readonly vorm: Vorm }
  | { readonly isPassend: false; readonly weg: readonly number[] };

/** Takes hours off what is too much, of the task that brings least first. */
function pasIn(p: Probleem, persoon: number, rest: Rest, vorm: Vorm): Ingepast {
  let ingepast = vorm;
  for (;;) {
    const teveel = teveelVanFunctie(p, rest, ingepast) ?? teveelInDagdelen(p, persoon, ingepast);
    if (!teveel) return { isPassend: true, vorm: ingepast };
    const opVolgorde = teveel.taken.toSorted((een, ander) => p.opbrengst[een]! - p.opbrengst[ander]!);
    const korter = minder(p, ingepast, opVolgorde, teveel);
    if (!korter || urenVan(korter) < p.personen[persoon]!.minUren)
      return { isPassend: false, weg: opVolgorde };
    ingepast = korter;
  }
}

function minder(p: Probleem, vorm: Vorm, opVolgorde: readonly number[], { ruimte }: Teveel): Vorm | null {
  const uren = [...vorm.uren];
  let over = -ruimte;
  for (const taak of opVolgorde) over += uren[vorm.taken.indexOf(taak)]!;
  for (const taak of opVolgorde) {
    const at = vorm.taken.indexOf(taak);
    const eraf = Math.min(over, uren[at]! - p.minste[taak]!);
    uren[at]! -= eraf;
    over -= eraf;
  }
  return over > 0 ? null : { taken: vorm.taken, uren };
}

/** One person after the other, each time the job that brings most at these prices; who must have one comes first. */
export function begin(p: Probleem, prijs: Float64Array, deel: number): Vormen {
  const prijzen = prijs.map((een) => een * deel);
  const vormen: Vormen = p.personen.map(() => null);
  const rest = restVan(p, vormen);
  const open = new Set(p.personen.keys());
  const gevonden = new Map<number, { vorm: Vorm; waarde: number } | null>();
  while (open.size > 0) {
    let beste: { persoon: number; vorm: Vorm; waarde: number } | null = null;
    for (const persoon of open) {
      if (!gevonden.has(persoon)) gevonden.set(persoon, bij(p, persoon, rest, prijzen));
      const een = gevonden.get(persoon);
      if (een && (!beste || een.waarde > beste.waarde)) beste = { persoon, ...een };
    }
    if (!beste) break;
    const { persoon, vorm } = beste;
    open.delete(persoon);
    vormen[persoon] = vorm;
    neem(p, rest, vorm, 1);
    for (const ander of open) if (isGeraakt(p, rest, gevonden.get(ander)?.vorm)) gevonden.delete(ander);
  }
  return vormen;
}

function bij(p: Probleem, persoon: number, rest: Rest, prijs: Float64Array) {
  const vorm = maakVorm(p, persoon, rest, prijs);
  if (!vorm) return null;
  let waarde = vormwaarde(p, persoon, vorm);
  for (const [at, taak] of vorm.taken.entries()) waarde -= prijs[taak]! * vorm.uren[at]!;
  return { vorm, waarde: p.personen[persoon]!.moet.length > 0 ? Infinity : waarde };
}

const isGeraakt = (p: Probleem, rest: Rest, vorm: Vorm | undefined): boolean =>
  vorm?.taken.some(
    (taak, at) => rest.taak[taak]! < vorm.uren[at]! || teveelVanFunctie(p, rest, vorm) !== null,
  ) ?? false;
