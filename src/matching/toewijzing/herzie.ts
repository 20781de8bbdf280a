import type { Kolommen } from "#matching/toewijzing/kolommen";
import type { Stand } from "#matching/toewijzing/stand";
import { veil } from "#matching/toewijzing/veiling";

/**
 * A new auction from where the last one ended, after the weights changed a little: whoever could do better elsewhere by
 * more than `stap` bids again, and a plek with room that still has a price lowers it until somebody comes or it is 0
 * (reverse auction). Takes a small part of the bids of a new start, and ends where that could have ended.
 * @returns the number of bids, of both kinds
 */
export function herzie(stand: Stand, kolommen: Kolommen, stap: number, hoogstens: number): number {
  const { plaats, bezet, prijs, bod } = stand;
  for (let plek = 0; plek < prijs.length; plek++) {
    bod.fill(prijs[plek]!, plaats[plek], plaats[plek]! + bezet[plek]!); // holders agree with the price as it is
  }
  heropen(stand, stap);
  const biedingen = veil(stand, stap, hoogstens);
  return biedingen + verlaag(stand, kolommen, stap, hoogstens - biedingen);
}

function heropen(stand: Stand, stap: number): void {
  const { probleem, gewicht, hoogste, prijs, keuze, wachtrij } = stand;
  const { begin, plek } = probleem;
  wachtrij.eerste = 0;
  wachtrij.lengte = 0;
  for (let inwoner = 0; inwoner < keuze.length; inwoner++) {
    let meest = 0;
    for (let paar = begin[inwoner]!; paar < begin[inwoner + 1]!; paar++) {
      if (hoogste[paar]! <= meest) break;
      const over = gewicht[paar]! - prijs[plek[paar]!]!;
      if (over > meest) meest = over;
    }
    const paar = keuze[inwoner]!;
    if (paar >= 0) {
      if (gewicht[paar]! - prijs[plek[paar]!]! >= meest - stap) continue;
      laatLos(stand, inwoner, plek[paar]!);
    }
    if (meest > 0) wachtrij.inwoners[wachtrij.lengte++] = inwoner;
  }
}

function verlaag(stand: Stand, kolommen: Kolommen, stap: number, hoogstens: number): number {
  const { probleem, bezet, prijs } = stand;
  const { capaciteit } = probleem;
  const vrij: number[] = [];
  for (let plek = 0; plek < prijs.length; plek++) {
    if (bezet[plek]! < capaciteit[plek]! && prijs[plek]! > 0) vrij.push(plek);
  }
  let biedingen = 0;
  for (let plek = vrij.pop(); plek !== undefined && biedingen < hoogstens; plek = vrij.pop()) {
    while (bezet[plek]! < capaciteit[plek]! && prijs[plek]! > 0) {
      biedingen++;
      const verlaten = lokAan(stand, kolommen, plek, stap);
      if (verlaten >= 0 && prijs[verlaten]! > 0) vrij.push(verlaten);
    }
  }
  return biedingen;
}

/** Takes whoever would gain most, at the lowest price that keeps the second away. Gives the plek that he leaves, or -1. */
function lokAan(stand: Stand, { begin, inwoner, paar }: Kolommen, plek: number, stap: number): number {
  const { probleem, gewicht, prijs, keuze, plaats, bezet, houder, bod } = stand;
  let meest = 0;
  let daarna = 0;
  let beste = -1;
  for (let at = begin[plek]!; at < begin[plek + 1]!; at++) {
    const nu = keuze[inwoner[at]!]!;
    const over = nu < 0 ? 0 : gewicht[nu]! - prijs[probleem.plek[nu]!]!;
    const zou = gewicht[paar[at]!]! - over;
    if (zou <= daarna || (nu >= 0 && probleem.plek[nu] === plek)) continue;
    if (zou > meest) {
      daarna = meest;
      meest = zou;
      beste = at;
    } else daarna = zou;
  }
  prijs[plek] = meest <= stap ? 0 : Math.min(prijs[plek]!, Math.max(0, daarna - stap));
  let verlaten = -1;
  if (meest > stap) {
    const wie = inwoner[beste]!;
    if (keuze[wie]! >= 0) {
      verlaten = probleem.plek[keuze[wie]!]!;
      laatLos(stand, wie, verlaten);
    }
    keuze[wie] = paar[beste]!;
    houder[plaats[plek]! + bezet[plek]!++] = wie;
  }
  bod.fill(prijs[plek], plaats[plek], plaats[plek]! + bezet[plek]!);
  return verlaten;
}

/** The order of the holders of a plek with room does not matter. */
function laatLos({ plaats, bezet, houder, keuze }: Stand, inwoner: number, plek: number): void {
  const laatste = plaats[plek]! + --bezet[plek]!;
  houder[houder.indexOf(inwoner, plaats[plek])] = houder[laatste]!;
  keuze[inwoner] = -1;
}
