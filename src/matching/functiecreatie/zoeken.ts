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
  let vormen = [...begin];
  let waarde = waardeVan(p, vormen);
  let beste = { vormen, waarde };
  let stap = 0;
  const rest = restVan(p, vormen);
  for (; stap < stappen && !isOp(); stap++) {
    const weg = kies(p, vormen, kans);
    const nieuw = [...vormen];
    let verschil = 0;
    for (const persoon of weg) {
      const vorm = nieuw[persoon];
      if (!vorm) continue;
      verschil -= vormwaarde(p, persoon, vorm);
      neem(p, rest, vorm, -1);
      nieuw[persoon] = null;
    }
    const deel = DELEN[Math.floor(kans() * DELEN.length)]!;
    const prijzen = prijs.map((een) => een * deel);
    let isMogelijk = true;
    for (const persoon of moetEerst(p, weg)) {
      const vorm = maakVorm(p, persoon, rest, prijzen);
      if (!vorm) {
        if (p.personen[persoon]!.moet.length > 0) isMogelijk = false;
        continue;
      }
      const brengt = vormwaarde(p, persoon, vorm);
      if (brengt <= 0 && p.personen[persoon]!.moet.length === 0) continue;
      nieuw[persoon] = vorm;
      verschil += brengt;
      neem(p, rest, vorm, 1);
    }
    if (isMogelijk) verschil += vulAan(p, nieuw, rest);
    const speling = SPELING * beste.waarde * (1 - stap / stappen) * kans() ** 3;
    if (isMogelijk && waarde + verschil >= beste.waarde - speling) {
      vormen = nieuw;
      waarde += verschil;
      if (waarde > beste.waarde) beste = { vormen, waarde };
    } else {
      rest.taak.set(restVan(p, vormen).taak);
      rest.functie.set(restVan(p, vormen).functie);
    }
  }
  return { vormen: beste.vormen, stappen: stap };
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
export function vulAan(p: Probleem, vormen: Vormen, rest: Rest): number {
  let erbij = 0;
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
      erbij += winst * over;
    }
    vormen[persoon] = { taken: vorm.taken, uren } satisfies Vorm;
  }
  return erbij;
}
