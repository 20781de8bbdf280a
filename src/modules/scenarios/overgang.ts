import { addDays, addMonths, daysBetween, type IsoDate, isoDate } from "#core/dates";

export const MIJLPAALSTATUSSEN = ["gepland", "bezig", "gedaan", "vervallen"] as const;
export type Mijlpaalstatus = (typeof MIJLPAALSTATUSSEN)[number];

/** A milestone as far as its day is concerned. */
export type Punt = {
  readonly id: string;
  /** As it was first planned, and as it is planned now. */
  readonly eersteDatum: IsoDate;
  readonly datum: IsoDate;
  readonly status: Mijlpaalstatus;
  readonly klaarOp: IsoDate | null;
  /** Which must be done first. */
  readonly na: readonly string[];
};

export type Gang = {
  readonly dagenTeLaat: number;
  /** Later than first planned; below zero is earlier. */
  readonly dagenVerschoven: number;
  /** What it waits for that is not done. */
  readonly wachtOp: readonly string[];
  /** No earlier than this, by what it waits for and by today; of what is done, the day. */
  readonly opZijnVroegst: IsoDate;
  /** It cannot be ready on its day, because something before it is not. */
  readonly isKnel: boolean;
  /** How many others wait for it, also by way of others. */
  readonly raakt: number;
};

const isOpen = ({ status }: Punt) => status === "gepland" || status === "bezig";
const latest = (days: readonly IsoDate[]): IsoDate => days.reduce((a, b) => (a > b ? a : b));

/** How each milestone stands on a day. What was dropped holds nothing up. */
export function beoordeel(punten: readonly Punt[], vandaag: IsoDate): ReadonlyMap<string, Gang> {
  const byId = new Map(punten.map((punt) => [punt.id, punt]));
  const before = (punt: Punt) =>
    punt.na.flatMap((id) => byId.get(id) ?? []).filter(({ status }) => status !== "vervallen");
  const vroegst = new Map<string, IsoDate>();
  const vroegstVan = (punt: Punt): IsoDate => {
    const known = vroegst.get(punt.id);
    if (known !== undefined) return known;
    const found = isOpen(punt)
      ? latest([punt.datum, vandaag, ...before(punt).map(vroegstVan)])
      : (punt.klaarOp ?? punt.datum);
    vroegst.set(punt.id, found);
    return found;
  };
  const followers = new Map(punten.map(({ id }) => [id, punten.filter(({ na }) => na.includes(id))]));
  return new Map(
    punten.map((punt) => [
      punt.id,
      {
        dagenTeLaat: isOpen(punt) && punt.datum < vandaag ? daysBetween(punt.datum, vandaag) : 0,
        dagenVerschoven: daysBetween(punt.eersteDatum, punt.klaarOp ?? punt.datum),
        wachtOp: before(punt)
          .filter(isOpen)
          .map(({ id }) => id),
        opZijnVroegst: vroegstVan(punt),
        isKnel: isOpen(punt) && before(punt).some((other) => vroegstVan(other) > punt.datum),
        raakt: allAfter(punt.id, followers).size,
      },
    ]),
  );
}

function allAfter(id: string, followers: ReadonlyMap<string, readonly Punt[]>): Set<string> {
  const found = new Set<string>();
  const queue = [id];
  for (let next = queue.pop(); next !== undefined; next = queue.pop())
    for (const { id: after } of followers.get(next) ?? [])
      if (!found.has(after)) {
        found.add(after);
        queue.push(after);
      }
  return found;
}

/** Of the end of a month: how many milestones are still open as first planned, in fact, and as it is now to be expected. */
export type Afbouw = {
  readonly maand: IsoDate;
  readonly plan: number;
  /** null: not known yet. */
  readonly open: number | null;
  readonly verwacht: number | null;
};

const LANGST_IN_MAANDEN = 240;

/** How the list gets shorter, month by month. What was dropped does not count. */
export function afbouw(punten: readonly Punt[], vandaag: IsoDate): readonly Afbouw[] {
  const counted = punten.filter(({ status }) => status !== "vervallen");
  if (counted.length === 0) return [];
  const gang = beoordeel(punten, vandaag);
  const end = (punt: Punt) => gang.get(punt.id)!.opZijnVroegst;
  const days = counted.flatMap((punt) => [punt.eersteDatum, end(punt)]).toSorted();
  const first = isoDate(`${days[0]!.slice(0, 7)}-01`);
  const last = latest([days.at(-1)!, vandaag]);
  const months: Afbouw[] = [];
  for (let nth = 0; nth < LANGST_IN_MAANDEN; nth++) {
    const maand = addMonths(first, nth);
    if (maand > last) break;
    const until = addDays(addMonths(first, nth + 1), -1);
    const count = (isLeft: (punt: Punt) => boolean) => counted.filter(isLeft).length;
    months.push({
      maand,
      plan: count(({ eersteDatum }) => eersteDatum > until),
      open: maand <= vandaag ? count(({ klaarOp }) => klaarOp === null || klaarOp > until) : null,
      verwacht: until < vandaag ? null : count((punt) => end(punt) > until),
    });
  }
  return months;
}
