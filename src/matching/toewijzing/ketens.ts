import type { Prijzen } from "#matching/toewijzing/herstel";
import { neemLaagste, newHoop, voegToe } from "#matching/toewijzing/hoop";
import type { Kolommen } from "#matching/toewijzing/kolommen";
import { doe, type Verdeling, type Zet } from "#matching/toewijzing/verdeling";

const PLEKKEN_PER_KETEN = 40;
const PER_KETEN = 12;

/** A plek that came free at the end of a chain of moves. */
type Knoop = {
  readonly plek: number;
  readonly verlies: number;
  readonly winst: number;
  readonly zet: Zet | null;
  readonly vorige: Knoop | null;
};

/**
 * Fills a plek with room by a chain: somebody moves there, another takes what he leaves, and so on, until somebody who
 * had none comes in or what is left free is worth less. Searches where the prices say least is lost, and does the chain
 * that adds most value and keeps all limits.
 * @returns whether there was one
 */
export function vulMetKeten(
  verdeling: Verdeling,
  prijzen: Prijzen,
  kolommen: Kolommen,
  plek: number,
): boolean {
  const knopen: Knoop[] = [{ plek, verlies: 0, winst: 0, zet: null, vorige: null }];
  const eindes: Knoop[] = [];
  const gezien = new Set<number>();
  const hoop = newHoop(512);
  voegToe(hoop, 0, 0);
  while (hoop.lengte > 0 && gezien.size < PLEKKEN_PER_KETEN) {
    const knoop = knopen[neemLaagste(hoop)]!;
    if (gezien.has(knoop.plek)) continue;
    gezien.add(knoop.plek);
    for (const volgende of stappen(verdeling, prijzen, kolommen, knoop)) {
      if (volgende.verlies >= prijzen.prijs[plek]! + 1 || gezien.has(volgende.plek)) continue;
      if (volgende.winst > 0) eindes.push(volgende);
      if (volgende.plek >= 0) voegToe(hoop, volgende.verlies, knopen.push(volgende) - 1);
    }
  }
  const beste = eindes.toSorted((a, b) => b.winst - a.winst).slice(0, PER_KETEN);
  return beste.some((einde) => doe(verdeling, zettenVan(einde)));
}

/** Everybody who could come to this plek, and the plek that each would leave. */
function stappen(
  { probleem, keuze }: Verdeling,
  { gewicht, prijs }: Prijzen,
  { begin, inwoner, paar }: Kolommen,
  knoop: Knoop,
): Knoop[] {
  const volgende: Knoop[] = [];
  for (let at = begin[knoop.plek]!; at < begin[knoop.plek + 1]!; at++) {
    const wie = inwoner[at]!;
    const naar = paar[at]!;
    const van = keuze[wie]!;
    const verlaten = van < 0 ? -1 : probleem.plek[van]!;
    if (verlaten === knoop.plek) continue;
    const had = van < 0 ? 0 : gewicht[van]! - prijs[verlaten]!;
    const krijgt = gewicht[naar]! - prijs[knoop.plek]!;
    volgende.push({
      plek: verlaten,
      verlies: knoop.verlies + Math.max(0, had - krijgt),
      winst: knoop.winst + probleem.waarde[naar]! - (van < 0 ? 0 : probleem.waarde[van]!),
      zet: { inwoner: wie, van, naar },
      vorige: knoop,
    });
  }
  return volgende;
}

function zettenVan(einde: Knoop): Zet[] {
  const zetten: Zet[] = [];
  for (let knoop: Knoop | null = einde; knoop; knoop = knoop.vorige) if (knoop.zet) zetten.push(knoop.zet);
  return zetten;
}
