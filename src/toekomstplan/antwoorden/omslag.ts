import { met, type Onzekerheid, openIn } from "#toekomstplan/antwoorden/catalogus";
import { type Padnaam, zet } from "#toekomstplan/antwoorden/hefboomkaart";
import type { Uitkomst } from "#toekomstplan/antwoorden/uitkomsten";
import { type Planvraag, planToekomst, type Scenario } from "#toekomstplan/plan";

export type Omslag = {
  /** A result for each value of the lever. */
  readonly lijn: readonly { readonly waarde: number; readonly uitkomst: number }[];
  /** At which values the result is zero, from low to high; none where it never is. */
  readonly nul: readonly number[];
};

const PUNTEN = 9;

/** With which value of a lever a result comes out at zero; middle values. */
export function omslag(
  vraag: Planvraag,
  { hefboom, van, tot }: { readonly hefboom: Padnaam; readonly van: number; readonly tot: number },
  uitkomst: Uitkomst,
): Omslag {
  const op = (waarde: number) => uitkomst.van(planToekomst(zet(vraag, hefboom, waarde), null));
  const lijn = rooster(van, tot, PUNTEN).map((waarde) => ({ waarde, uitkomst: op(waarde) }));
  return { lijn, nul: nulpunten(op, lijn) };
}

/** What must be so for another plan to be the better one. */
export type Omslagwaarde = {
  readonly onzekerheid: Onzekerheid;
  /** From this value on. */
  readonly waarde: number;
  /** Within the range in which eight of ten values lie. */
  readonly isDenkbaar: boolean;
};

/**
 * "Wat moet waar zijn": for each value that is assumed from where on the other plan does better on this result, all else as
 * expected. The values that lie nearest to what is expected come first; without one that turns it around nothing.
 */
export function omslagwaarden(
  vraag: Planvraag,
  ander: Scenario | null,
  uitkomst: Uitkomst,
): readonly Omslagwaarde[] {
  const verschil = (onzekerheid: Onzekerheid) => (waarde: number) =>
    uitkomst.van(planToekomst(met(vraag, onzekerheid, waarde), null)) -
    uitkomst.van(planToekomst({ ...met(vraag, onzekerheid, waarde), scenario: ander }, null));
  return openIn(vraag)
    .flatMap((onzekerheid) => {
      const op = verschil(onzekerheid);
      const lijn = zoekgebied(onzekerheid).map((waarde) => ({ waarde, uitkomst: op(waarde) }));
      const [waarde] = nulpunten(op, lijn).toSorted((a, b) => ver(onzekerheid, a) - ver(onzekerheid, b));
      if (waarde === undefined) return [];
      return [{ onzekerheid, waarde, isDenkbaar: waarde >= onzekerheid.p10 && waarde <= onzekerheid.p90 }];
    })
    .toSorted(
      (a, b) =>
        ver(a.onzekerheid, a.waarde) - ver(b.onzekerheid, b.waarde) ||
        a.onzekerheid.sleutel.localeCompare(b.onzekerheid.sleutel),
    );
}

/** How far a value lies from what is expected: 1 is the end of its range on that side. */
export function ver({ p10, p50, p90 }: Onzekerheid, waarde: number): number {
  const side = waarde < p50 ? p50 - p10 : p90 - p50;
  return side === 0 ? Number.POSITIVE_INFINITY : Math.abs(waarde - p50) / side;
}

/** As far again as the range itself, and no negative value of what cannot be negative. */
function zoekgebied({ p10, p50, p90, eenheid }: Onzekerheid): readonly number[] {
  const low = Math.max(p10 < 0 ? -1 : 0, 2 * p10 - p50);
  const share = eenheid.startsWith("deel") ? 1 : Number.POSITIVE_INFINITY;
  return [...new Set([low, p10, p50, p90, Math.min(share, 2 * p90 - p50)])].toSorted((a, b) => a - b);
}

const HALVERINGEN = 24;

/** Between two points on different sides of zero by halving; a point on zero counts itself. */
function nulpunten(
  op: (waarde: number) => number,
  lijn: readonly { readonly waarde: number; readonly uitkomst: number }[],
): number[] {
  return lijn.flatMap(({ waarde, uitkomst }, nth) => {
    if (uitkomst === 0) return isVlak(lijn, nth) ? [] : [waarde];
    const next = lijn[nth + 1];
    if (!next || next.uitkomst === 0 || uitkomst < 0 === next.uitkomst < 0) return [];
    let [low, high] = [waarde, next.waarde];
    for (let time = 0; time < HALVERINGEN; time++) {
      const middle = (low + high) / 2;
      if (op(middle) < 0 === uitkomst < 0) low = middle;
      else high = middle;
    }
    return [(low + high) / 2];
  });
}

/** Where a value makes no difference at all there is no turning point. */
const isVlak = (lijn: readonly { readonly uitkomst: number }[], nth: number): boolean =>
  lijn[nth - 1]?.uitkomst === 0 || lijn[nth + 1]?.uitkomst === 0;

const rooster = (van: number, tot: number, punten: number): number[] =>
  Array.from({ length: punten }, (_, at) => van + ((tot - van) * at) / (punten - 1));
