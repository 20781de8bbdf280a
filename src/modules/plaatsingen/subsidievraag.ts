import { addDays, addMonths, type IsoDate, isoDate } from "#core/dates";
import { dutchDate } from "#core/dutch";
import type { Rate } from "#core/money";
import {
  type LksPeriode,
  type LksVraag,
  loonkostensubsidie,
  loonkostensubsidieSchedule,
} from "#regels/loonkostensubsidie";
import { GeenWaarde } from "#regels/parameter";
import { aantalOp, type Register } from "#regels/register";
import type { Contracturen } from "./contracturen-store.ts";
import type { Meting } from "./loonwaarde-store.ts";
import type { KnownPeriode } from "./subsidie.ts";

/** What the amount of a plaatsing rests on. */
export type Grondslag = {
  readonly startdatum: IsoDate;
  readonly einddatum: IsoDate | null;
  /** Of the start, as it stands with the plaatsing; null: not measured then. */
  readonly loonwaarde: Rate | null;
  /** In order, from the start on. */
  readonly uren: readonly [Contracturen, ...Contracturen[]];
  readonly geboortedatum: IsoDate | null;
  readonly metingen: readonly Pick<Meting, "vanaf" | "loonwaarde">[];
};

/** The hours that count on a day. */
export const urenOp = ({ uren }: Pick<Grondslag, "uren">, dag: IsoDate): Contracturen =>
  uren.findLast(({ vanaf }) => vanaf <= dag) ?? uren[0];

/** The question to the rules with the hours of a day: what counts at the start, and what was measured after it. */
export function lksVraagOf(grondslag: Grondslag, dag = grondslag.startdatum): LksVraag {
  const { startdatum, geboortedatum, metingen } = grondslag;
  const { urenPerWeek, voltijdUren } = urenOp(grondslag, dag);
  const atStart = metingen.findLast(({ vanaf }) => vanaf <= startdatum)?.loonwaarde ?? grondslag.loonwaarde;
  return {
    startdatum,
    loonwaarde: atStart ?? "forfaitair",
    nieuweLoonwaarden: metingen.filter(({ vanaf }) => vanaf > startdatum),
    urenPerWeek,
    voltijdUren,
    geboortedatum,
  };
}

/** First day after the flat rate; null where the loonwaarde was measured from the start. */
export function naVasteDeel({ startdatum, loonwaarde }: LksVraag, register: Register): IsoDate | null {
  if (loonwaarde !== "forfaitair") return null;
  return addMonths(startdatum, aantalOp(register, "lks.forfaitair.maanden", startdatum).waarde);
}

/** The end of the year after this day: without a last day, amounts that hold until there are new ones would never end. */
export const jaarNa = (dag: IsoDate): IsoDate => isoDate(`${Number(dag.slice(0, 4)) + 1}-12-31`);

/** The first of both days, where there are two. */
export const eersteVan = (einddatum: IsoDate | null, tot: IsoDate): IsoDate =>
  einddatum !== null && einddatum < tot ? einddatum : tot;

/**
 * The amounts from the first day to `tot`, up to the first period without a published wage. Other hours change the
 * amount from their day, and leave the wage of the year as it is, as another loonwaarde does.
 * @source Participatiewet art. 10d lid 4 and 7 (BWBR0015703)
 */
export function periodenOf(grondslag: Grondslag, tot: IsoDate, register: Register): LksPeriode[] {
  const last = eersteVan(grondslag.einddatum, tot);
  const perioden = grondslag.uren.flatMap(({ vanaf }, at) => {
    const next = grondslag.uren[at + 1]?.vanaf;
    const all = loonkostensubsidieSchedule(lksVraagOf(grondslag, vanaf), last, register);
    return within(all, at === 0 ? grondslag.startdatum : vanaf, next ? addDays(next, -1) : null);
  });
  const unknown = perioden.findIndex(({ bronOntbreekt }) => bronOntbreekt);
  return unknown < 0 ? perioden : perioden.slice(0, unknown + 1);
}

/** The amounts that are known between two days, cut off at both. */
export const knownPerioden = (
  grondslag: Grondslag,
  { vanaf, tot }: { vanaf: IsoDate; tot: IsoDate },
  register: Register,
): KnownPeriode[] =>
  within(
    periodenOf(grondslag, tot, register).filter((period): period is KnownPeriode => !period.bronOntbreekt),
    vanaf,
    tot,
  );

/** The amounts of one calendar year of a subsidy that runs on its first day, or why there are none. */
export function periodenInJaar(
  grondslag: Grondslag,
  jaar: number,
  register: Register,
): { readonly perioden: readonly KnownPeriode[] } | { readonly waaromNiet: string } {
  const [first, end] = [isoDate(`${jaar}-01-01`), isoDate(`${jaar}-12-31`)];
  const last = eersteVan(grondslag.einddatum, end);
  const flat = naVasteDeel(lksVraagOf(grondslag), register);
  const isMeasured = grondslag.metingen.length > 0;
  if (flat !== null && flat <= first && !isMeasured)
    return {
      waaromNiet: `Het vaste deel liep tot en met ${dutchDate(addDays(flat, -1))}. Er is nog geen loonwaarde gemeten.`,
    };
  const until = flat !== null && !isMeasured && flat <= last ? addDays(flat, -1) : last;
  try {
    return { perioden: followed(grondslag, first, until, register) };
  } catch (error) {
    if (error instanceof GeenWaarde)
      return { waaromNiet: `Voor ${dutchDate(error.dag)} is er nog geen waarde van “${error.parameter}”.` };
    throw error;
  }
}

/** Day by day from change to change; a wage that is missing is an error that names it. */
function followed(grondslag: Grondslag, first: IsoDate, until: IsoDate, register: Register): KnownPeriode[] {
  const perioden: KnownPeriode[] = [];
  for (let dag = first; dag <= until; ) {
    const found = loonkostensubsidie(lksVraagOf(grondslag, dag), dag, register);
    const next = grondslag.uren.find(({ vanaf }) => vanaf > dag)?.vanaf;
    const ends = [found.tot, until, ...(next ? [addDays(next, -1)] : [])].toSorted();
    const tot = ends[0] ?? until;
    perioden.push({ ...found, vanaf: dag, tot, bronOntbreekt: false });
    dag = addDays(tot, 1);
  }
  return perioden;
}

function within<Period extends { readonly vanaf: IsoDate; readonly tot: IsoDate }>(
  perioden: readonly Period[],
  vanaf: IsoDate,
  tot: IsoDate | null,
): Period[] {
  return perioden
    .filter((period) => period.tot >= vanaf && (tot === null || period.vanaf <= tot))
    .map((period) => ({
      ...period,
      vanaf: period.vanaf > vanaf ? period.vanaf : vanaf,
      tot: tot === null || period.tot < tot ? period.tot : tot,
    }));
}
