import { addDays, addMonths, daysBetween, type IsoDate } from "#core/dates";
import { type Cents, cents, times } from "#core/money";
import { loonkostensubsidieSchedule, type LksPeriode, type LksVraag } from "#regels/loonkostensubsidie";
import { landelijk, type Register } from "#regels/register";

/** What a calendar month of subsidy comes to. */
export type LksMaand = {
  /** `2026-03`. */
  readonly maand: string;
  readonly vanaf: IsoDate;
  readonly tot: IsoDate;
  /** Null where the wage of a day in this month is not published yet, or no loonwaarde was measured for it. */
  readonly bedragInCenten: Cents | null;
  /** One for each amount that held in this month. */
  readonly delen: readonly LksMaanddeel[];
};

export type LksMaanddeel = {
  readonly vanaf: IsoDate;
  readonly tot: IsoDate;
  readonly dagen: number;
  readonly dagenInMaand: number;
  /** As it was decided, for a whole month. */
  readonly bedragPerMaandInCenten: Cents | null;
};

/**
 * The subsidy month by month, from the first day up to and including the last, over year boundaries.
 *
 * A month that is not whole, or in which the amount changes, is paid by its days: the amount of the month × days ÷ days
 * of that calendar month, added up exactly and rounded once. The law is silent about parts of months; this is our choice.
 * The months end with the flat rate where no loonwaarde follows it, and say null for each day without a known amount.
 */
export function loonkostensubsidieMaanden(
  vraag: LksVraag,
  laatsteDag: IsoDate,
  register: Register = landelijk,
): LksMaand[] {
  const perioden = filledUp(loonkostensubsidieSchedule(vraag, laatsteDag, register), vraag, laatsteDag);
  const maanden: LksMaand[] = [];
  let dag = vraag.startdatum;
  while (dag <= laatsteDag) {
    const next = addMonths(firstOfMonth(dag), 1);
    const tot = earliest(addDays(next, -1), laatsteDag);
    maanden.push(maandVan(perioden, dag, tot));
    dag = next;
  }
  return maanden;
}

/** The schedule stops at the first period without an amount; what comes after is as unknown. */
function filledUp(
  perioden: readonly LksPeriode[],
  { startdatum }: LksVraag,
  laatsteDag: IsoDate,
): LksPeriode[] {
  const known = perioden.at(-1)?.tot;
  const vanaf = known === undefined ? startdatum : addDays(known, 1);
  return vanaf > laatsteDag ? [...perioden] : [...perioden, { bronOntbreekt: true, vanaf, tot: laatsteDag }];
}

function maandVan(perioden: readonly LksPeriode[], vanaf: IsoDate, tot: IsoDate): LksMaand {
  const first = firstOfMonth(vanaf);
  const dagenInMaand = daysBetween(first, addMonths(first, 1));
  const delen = perioden
    .filter((periode) => periode.vanaf <= tot && vanaf <= periode.tot)
    .map((periode) => maanddeel(periode, { vanaf, tot }, dagenInMaand));
  return { maand: vanaf.slice(0, 7), vanaf, tot, bedragInCenten: bedragVan(delen), delen };
}

function maanddeel(
  periode: LksPeriode,
  maand: { vanaf: IsoDate; tot: IsoDate },
  dagenInMaand: number,
): LksMaanddeel {
  const vanaf = periode.vanaf > maand.vanaf ? periode.vanaf : maand.vanaf;
  const tot = earliest(periode.tot, maand.tot);
  return {
    vanaf,
    tot,
    dagen: daysBetween(vanaf, tot) + 1,
    dagenInMaand,
    bedragPerMaandInCenten: periode.bronOntbreekt ? null : periode.bedragInCenten,
  };
}

/** Amount × days of every part, added up as whole cents, and divided once by the days of the month. */
function bedragVan(delen: readonly LksMaanddeel[]): Cents | null {
  let centdagen = 0;
  for (const { bedragPerMaandInCenten, dagen } of delen) {
    if (bedragPerMaandInCenten === null) return null;
    centdagen += bedragPerMaandInCenten * dagen;
  }
  return times(cents(centdagen), [1, delen[0]!.dagenInMaand]);
}

const earliest = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);
const firstOfMonth = (dag: IsoDate) => `${dag.slice(0, 7)}-01` as IsoDate;
