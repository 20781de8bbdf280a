import { addDays, daysBetween, type IsoDate, isoDate } from "#core/dates";
import type { Period } from "#core/periods";

/** The days of the week, as people write them down, from Monday. */
export const WEEKDAGEN = ["ma", "di", "wo", "do", "vr", "za", "zo"] as const;
export type Weekdag = (typeof WEEKDAGEN)[number];

/** The same hours every week, in a period of whole days; `tot` is the last day. */
export type Weektijd = {
  readonly weekdagen: readonly string[];
  /** `09:00`; the hour itself belongs to it. */
  readonly begintijd: string;
  /** `12:00`; that moment itself is free again. */
  readonly eindtijd: string;
  readonly vanaf: IsoDate;
  readonly tot: IsoDate | null;
};

/** When people work as a rule: what falls outside it takes no working hours away. */
const WERKDAGEN: readonly string[] = WEEKDAGEN.slice(0, 5);
const WERKDAG = { begin: 7 * 60, einde: 18 * 60 };
const DAYS_IN_WEEK = 7;
const A_MONDAY = isoDate("2024-01-01");

export function weekdagOf(day: IsoDate): Weekdag {
  const since = daysBetween(A_MONDAY, day) % DAYS_IN_WEEK;
  return WEEKDAGEN[(since + DAYS_IN_WEEK) % DAYS_IN_WEEK]!;
}

/** One moment of one day, to lay beside times of every week. */
export const opDag = (dag: IsoDate, begintijd: string, eindtijd: string): Weektijd => ({
  weekdagen: [weekdagOf(dag)],
  begintijd,
  eindtijd,
  vanaf: dag,
  tot: dag,
});

/** Whether there is a day on which both take some of the same time. */
export function botst(a: Weektijd, b: Weektijd): boolean {
  if (a.begintijd >= b.eindtijd || b.begintijd >= a.eindtijd) return false;
  const shared = a.weekdagen.filter((dag) => b.weekdagen.includes(dag));
  if (shared.length === 0) return false;
  const first = a.vanaf > b.vanaf ? a.vanaf : b.vanaf;
  const last = earliest(a.tot, b.tot);
  if (last === null) return true;
  const days = Math.min(daysBetween(first, last) + 1, DAYS_IN_WEEK);
  for (let at = 0; at < days; at++) if (shared.includes(weekdagOf(addDays(first, at)))) return true;
  return false;
}

/** Of the times that are taken, those that something new would fall on. */
export const botsingen = <Bezet extends Weektijd>(nieuw: Weektijd, bezet: readonly Bezet[]): Bezet[] =>
  bezet.filter((tijd) => botst(nieuw, tijd));

/** Minutes of a usual working week, Monday to Friday from 7.00 to 18.00, that stay free in the busiest week of a period. */
export function vrijeMinuten({ startdatum, einddatum }: Period, bezet: readonly Weektijd[]): number {
  const running = bezet.filter(
    ({ vanaf, tot }) => (einddatum === null || vanaf <= einddatum) && (tot === null || startdatum <= tot),
  );
  return WERKDAGEN.reduce((free, dag) => free + vrijOp(dag, running), 0);
}

function vrijOp(dag: string, bezet: readonly Weektijd[]): number {
  const taken = bezet
    .filter(({ weekdagen }) => weekdagen.includes(dag))
    .map(({ begintijd, eindtijd }) => [withinDay(minutes(begintijd)), withinDay(minutes(eindtijd))] as const)
    .toSorted(([a], [b]) => a - b);
  let free = 0;
  let until = WERKDAG.begin;
  for (const [begin, einde] of taken) {
    free += Math.max(0, begin - until);
    until = Math.max(until, einde);
  }
  return free + Math.max(0, WERKDAG.einde - until);
}

const withinDay = (minute: number): number => Math.min(Math.max(minute, WERKDAG.begin), WERKDAG.einde);

const minutes = (tijd: string): number => {
  const [hours = "0", rest = "0"] = tijd.split(":");
  return Number(hours) * 60 + Number(rest);
};

const earliest = (a: IsoDate | null, b: IsoDate | null): IsoDate | null => {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
};
