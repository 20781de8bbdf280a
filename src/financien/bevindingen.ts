import type { Cents } from "#core/money";
import { dekkingslijn } from "#financien/dekking";
import { jarenVan, type Jaar, type Regel, STROMEN, type Stroom } from "#financien/stromen";

/** What stands out in the accounts of some years. Shares are fractions: 0.0941 is 9,41%. */
export type Bevinding =
  | {
      readonly soort: "verandering van het saldo";
      /** From the best year to the last. */
      readonly van: number;
      readonly tot: number;
      readonly verschil: Cents;
      readonly delen: readonly { readonly stroom: Stroom; readonly verschil: Cents }[];
    }
  | {
      readonly soort: "dekking daalt";
      readonly stroom: Stroom;
      readonly van: number;
      readonly tot: number;
      readonly dekkingVan: number;
      readonly dekkingTot: number;
      readonly groeiLasten: number;
      readonly groeiBaten: number;
    }
  | {
      readonly soort: "reeksbreuk";
      /** The first year after the break. */
      readonly jaar: number;
      readonly erbij: { readonly stroom: Stroom; readonly van: Cents; readonly naar: Cents };
      readonly eraf: { readonly stroom: Stroom; readonly van: Cents; readonly naar: Cents };
    }
  | {
      readonly soort: "naam klopt niet met het bedrag";
      readonly regel: string;
      readonly jaar: number;
      readonly genoemd: number;
      readonly werkelijk: number;
    }
  | {
      readonly soort: "geen informatie";
      readonly stroom: Stroom;
      readonly van: number;
      readonly tot: number;
    }
  | {
      readonly soort: "minder geld, nog minder mensen";
      readonly stroom: Stroom;
      readonly van: number;
      readonly tot: number;
      readonly geld: number;
      readonly mensen: number;
      readonly prijsPerMens: number;
    };

/** How many people or years of work there were in a stream, in years of which a source gives it. */
export type Volume = { readonly stroom: Stroom; readonly jaar: number; readonly aantal: number };

/**
 * Everything in the accounts that someone who steers should not have to find by himself: where a worse total comes from,
 * income that stays behind costs, years that cannot be compared, a name that does not fit its amounts, figures that tell
 * nothing, and money that hides that there are fewer people.
 * @param volumes of the whole country or the region, beside which the money is laid
 */
export function bevindingen(regels: readonly Regel[], volumes: readonly Volume[] = []): Bevinding[] {
  const jaren = jarenVan(regels);
  if (jaren.length < 2) return [];
  return [
    ...sinceTheBestYear(jaren),
    ...STROMEN.flatMap((stroom) => coverageFalls(jaren, stroom)),
    ...jaren.slice(1).flatMap((_, at) => breakBetween(jaren, at)),
    ...regels.flatMap((regel) => nameBesideAmount(regel, regels)),
    ...STROMEN.flatMap((stroom) => withoutInformation(jaren, stroom)),
    ...STROMEN.flatMap((stroom) => moneyBesidePeople(jaren, stroom, volumes)),
  ];
}

function sinceTheBestYear(jaren: readonly Jaar[]): Bevinding[] {
  const last = jaren.at(-1)!;
  const best = jaren.reduce((best, jaar) => (jaar.totaal > best.totaal ? jaar : best));
  if (best.jaar === last.jaar) return [];
  return [
    {
      soort: "verandering van het saldo",
      van: best.jaar,
      tot: last.jaar,
      verschil: minus(last.totaal, best.totaal),
      delen: STROMEN.map((stroom, at) => ({
        stroom,
        verschil: minus(last.blokken[at]!.resultaat, best.blokken[at]!.resultaat),
      })),
    },
  ];
}

/** From more than all costs, or all of them, to less: and costs that grow faster than income. */
function coverageFalls(jaren: readonly Jaar[], stroom: Stroom): Bevinding[] {
  const { jaren: line, groeiLasten, groeiBaten } = dekkingslijn(jaren, stroom);
  const [first, last] = [line.at(0)!, line.at(-1)!];
  if (first.dekking === null || last.dekking === null || groeiLasten === null || groeiBaten === null)
    return [];
  if (last.dekking >= 1 || last.dekking >= first.dekking || groeiLasten <= groeiBaten) return [];
  return [
    {
      soort: "dekking daalt",
      stroom,
      van: first.jaar,
      tot: last.jaar,
      dekkingVan: first.dekking,
      dekkingTot: last.dekking,
      groeiLasten,
      groeiBaten,
    },
  ];
}

/** A step is out of the ordinary where it is so many times the middle one of the same stream. */
const STEP_UP = 3;
const STEP_DOWN = 2;

/** In one year much more in one stream and much less in another: money that seems to have been moved between rows. */
function breakBetween(jaren: readonly Jaar[], at: number): Bevinding[] {
  const [before, after] = [jaren[at]!, jaren[at + 1]!];
  const steps = STROMEN.map((stroom, index) => {
    const [van, naar] = [before.blokken[index]!.baten, after.blokken[index]!.baten];
    return { stroom, van, naar, ratio: (naar - van) / usualStep(jaren, index) };
  });
  const erbij = steps.reduce((most, step) => (step.ratio > most.ratio ? step : most));
  const eraf = steps.reduce((least, step) => (step.ratio < least.ratio ? step : least));
  if (!(erbij.ratio >= STEP_UP && eraf.ratio <= -STEP_DOWN)) return [];
  const shown = ({ stroom, van, naar }: typeof erbij) => ({ stroom, van, naar });
  return [{ soort: "reeksbreuk", jaar: after.jaar, erbij: shown(erbij), eraf: shown(eraf) }];
}

/** The middle one of all steps of the income of a stream, without its sign. */
function usualStep(jaren: readonly Jaar[], index: number): number {
  const baten = jaren.map(({ blokken }) => blokken[index]!.baten);
  const steps = baten.slice(1).map((amount, at) => Math.abs(amount - baten[at]!));
  const sorted = steps.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

/** A row that names a percentage, beside the largest income of its stream in that year. */
function nameBesideAmount(
  { regel, stroom, jaar, bedrag, soort }: Regel,
  regels: readonly Regel[],
): Bevinding[] {
  const [, percentage] = /(\d+(?:,\d+)?)\s*%/.exec(regel) ?? [];
  if (percentage === undefined || soort !== "bate") return [];
  const whole = Math.max(
    ...regels
      .filter((other) => other.stroom === stroom && other.jaar === jaar && other.soort === "bate")
      .map((other) => other.bedrag),
  );
  const genoemd = Number(percentage.replace(",", ".")) / 100;
  const werkelijk = Math.abs(bedrag) / whole;
  const asPrinted = (share: number) => (share * 100).toFixed(2);
  return whole > 0 && asPrinted(genoemd) !== asPrinted(werkelijk)
    ? [{ soort: "naam klopt niet met het bedrag", regel, jaar, genoemd, werkelijk }]
    : [];
}

const A_SERIES = 3;

/** Income equal to costs to the cent, years in a row: an agreement, not a measurement. */
function withoutInformation(jaren: readonly Jaar[], stroom: Stroom): Bevinding[] {
  const index = STROMEN.indexOf(stroom);
  const equal = jaren.map(({ jaar, blokken }) => {
    const { lasten, baten } = blokken[index]!;
    return { jaar, isEqual: lasten === baten && lasten !== 0 };
  });
  const end = equal.findIndex(({ isEqual }) => !isEqual);
  const series = end === -1 ? equal : equal.slice(0, end);
  if (series.length < A_SERIES) return [];
  return [{ soort: "geen informatie", stroom, van: series.at(0)!.jaar, tot: series.at(-1)!.jaar }];
}

/** Money and people both fell, people more: per person the price rose. */
function moneyBesidePeople(jaren: readonly Jaar[], stroom: Stroom, volumes: readonly Volume[]): Bevinding[] {
  const index = STROMEN.indexOf(stroom);
  const known = jaren.flatMap(({ jaar, blokken }) => {
    const volume = volumes.find((volume) => volume.stroom === stroom && volume.jaar === jaar);
    return volume ? [{ jaar, baten: blokken[index]!.baten, aantal: volume.aantal }] : [];
  });
  const [first, last] = [known.at(0), known.at(-1)];
  if (!first || !last || first.jaar === last.jaar || first.baten <= 0) return [];
  const geld = last.baten / first.baten - 1;
  const mensen = last.aantal / first.aantal - 1;
  if (mensen >= geld || mensen >= 0) return [];
  return [
    {
      soort: "minder geld, nog minder mensen",
      stroom,
      van: first.jaar,
      tot: last.jaar,
      geld,
      mensen,
      prijsPerMens: (1 + geld) / (1 + mensen) - 1,
    },
  ];
}

const minus = (a: Cents, b: Cents): Cents => (a - b) as Cents;
