import { neem, type Rest, restVan, type Vorm, type Vormen, vormwaarde, waardeVan } from "./baanvorm.ts";
import { maakVorm } from "./begin.ts";
import type { Probleem } from "./probleem.ts";

export type Zoekgrenzen = { readonly stappen: number; readonly isOp: () => boolean };

/** How often a worse outcome is gone on from: by no more than this share, and less and less. */
const SPELING = 0.01;
const DELEN = [0, 0.3, 0.5, 0.7, 0.85, 1] as const;

/**
 * Takes some jobs apart and makes new ones of what comes free, again and again; the best that was found. A step is
 * one such attempt, so that the same number of steps gives the same outcome.
 */
export function zoekVerder(
  p: Probleem,
  begin: Vormen,
  prijs: Float64Array,
  kans: () => number,
  { stappen, isOp }: Zoekgrenzen,
): { vormen: Vormen; stappen: number } {
  let nu = { vormen: [...begin], waarde: waardeVan(p, begin) };
  let beste = nu;
  let stap = 0;
  for (; stap < stappen && !isOp(); stap++) {
    const deel = DELEN[Math.floor(kans() * DELEN.length)]!;
    const vormen = herbouw(
      p,
      nu.vormen,
      kies(p, nu.vormen, kans),
      prijs.map((een) => een * deel),
    );
    const speling = SPELING * beste.waarde * (1 - stap / stappen) * kans() ** 3;
    if (!vormen) continue;
    const waarde = waardeVan(p, vormen);
    if (waarde < beste.waarde - speling) continue;
    nu = { vormen, waarde };
    if (waarde > beste.waarde) beste = nu;
  }
  return { vormen: beste.vormen, stappen: stap };
}

/** New jobs for these people, of what they had and what was left; null when one that must be cannot be made. */
function herbouw(p: Probleem, vormen: Vormen, weg: readonly number[], prijs: Float64Array): Vormen | null {
  const nieuw = vormen.map((vorm, persoon) => (weg.includes(persoon) ? null : vorm));
  const rest = restVan(p, nieuw);
  for (const persoon of moetEerst(p, weg)) {
    const isVerplicht = p.personen[persoon]!.moet.length > 0;
    const vorm = maakVorm(p, persoon, rest, prijs);
    if (!vorm && isVerplicht) return null;
    if (!vorm || (vormwaarde(p, persoon, vorm) <= 0 && !isVerplicht)) continue;
    nieuw[persoon] = vorm;
    neem(p, rest, vorm, 1);
  }
  vulAan(p, nieuw, rest);
  return nieuw;
}

const moetEerst = (p: Probleem, personen: readonly number[]): number[] =>
  personen.toSorted((a, b) => p.personen[b]!.moet.length - p.personen[a]!.moet.length);

/** One person, and others who do the same tasks or could: in an order that is drawn. */
function kies(p: Probleem, vormen: Vormen, kans: () => number): number[] {
  const aantal = Math.min(p.personen.length, 2 + Math.floor(kans() * 7));
  const spil = Math.floor(kans() * p.personen.length);
  const afdelingen = new Set((vormen[spil]?.taken ?? p.personen[spil]!.past).map((taak) => p.afdeling[taak]));
  const geschud = [...p.personen.keys()]
    .map((persoon) => {
      const eigen = vormen[persoon]?.taken.some((taak) => afdelingen.has(p.afdeling[taak])) ?? kans() < 0.5;
      return { persoon, plaats: kans() + (eigen ? 0 : 0.5) };
    })
    .toSorted((a, b) => a.plaats - b.plaats)
    .map(({ persoon }) => persoon)
    .filter((persoon) => persoon !== spil)
    .slice(0, aantal - 1);
  geschud.splice(Math.floor(kans() * (geschud.length + 1)), 0, spil);
  return geschud;
}

/** Hours that are left go to jobs that have room and already have the task. */
export function vulAan(p: Probleem, vormen: Vormen, rest: Rest): void {
  for (const [persoon, vorm] of vormen.entries()) {
    if (!vorm) continue;
    const { maxUren, loon, dagdelen } = p.personen[persoon]!;
    let ruimte = maxUren - vorm.uren.reduce((som, uren) => som + uren, 0);
    if (ruimte <= 0) continue;
    const uren = [...vorm.uren];
    for (const [at, taak] of vorm.taken.entries()) {
      const winst = p.opbrengst[taak]! - loon;
      const over = Math.min(ruimte, rest.taak[taak]!, rest.functie[p.functie[taak]!]!);
      if (winst <= 0 || over <= 0 || dagdelen[taak] !== 0) continue;
      uren[at]! += over;
      ruimte -= over;
      rest.taak[taak]! -= over;
      rest.functie[p.functie[taak]!]! -= over;
    }
    vormen[persoon] = { taken: vorm.taken, uren } satisfies Vorm;
  }
}
