import { addDays, type IsoDate } from "#core/dates";
import {
  before,
  betaald,
  days,
  fact,
  type Geschiedenis,
  isNaarWerk,
  type Plaatsing,
  type Regel,
  within,
} from "./recount-basis.ts";

/** Work that follows on other work within 31 days is the same stretch of work. */
function stretches(mens: Geschiedenis, dag: IsoDate): Plaatsing[][] {
  const rows = betaald(mens)
    .filter(({ start }) => start <= dag)
    .toSorted((a, b) => (a.start + a.id < b.start + b.id ? -1 : 1));
  const found: Plaatsing[][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    const follows = last?.some(({ eind }) => eind === null || addDays(eind, 31) >= row.start) ?? false;
    if (
      last &&
      (follows ||
        rows.slice(0, rows.indexOf(row)).some(({ eind }) => eind === null || addDays(eind, 31) >= row.start))
    )
      last.push(row);
    else found.push([row]);
  }
  return found;
}

const lastOf = (rows: readonly Plaatsing[]): Plaatsing =>
  rows.toSorted((a, b) =>
    (a.eind ?? "9999") === (b.eind ?? "9999")
      ? a.id < b.id
        ? -1
        : 1
      : (a.eind ?? "9999") > (b.eind ?? "9999")
        ? -1
        : 1,
  )[0]!;

/** Each stretch of work, how long it lasted. */
export const retentie: Regel = (mens, vraag) =>
  stretches(mens, vraag.dag)
    .filter(([first]) => within(first!.start, vraag))
    .map((rows) => {
      const { eind, reden } = lastOf(rows);
      const lost = eind !== null && addDays(eind, 31) < vraag.dag && !isNaarWerk(reden);
      const until = eind === null ? vraag.dag : before(eind, vraag.dag);
      return fact(mens, rows[0]!.groep, lost ? 1 : 0, 1, days(rows[0]!.start, until) + 1);
    });

/** Who begins without other work just before. */
export const werkGevonden: Regel = (mens, vraag) => {
  const found = betaald(mens)
    .filter(
      (each) =>
        within(each.start, vraag) &&
        !betaald(mens).some(
          (other) =>
            other.start < each.start && (other.eind === null || addDays(other.eind, 31) >= each.start),
        ),
    )
    .toSorted((a, b) => (a.start + a.id < b.start + b.id ? -1 : 1));
  return found.slice(0, 1).map(({ groep }) => fact(mens, groep, 1));
};

/** Who has no other work after it. */
export const werkVerloren: Regel = (mens, { vanaf, tot, dag }) => {
  const lost = betaald(mens).filter(
    ({ id, eind, reden }) =>
      eind !== null &&
      eind >= vanaf &&
      eind <= tot &&
      addDays(eind, 31) < dag &&
      !isNaarWerk(reden) &&
      !betaald(mens).some(
        (other) => other.id !== id && other.start <= addDays(eind, 31) && (other.eind ?? "9999") > eind,
      ),
  );
  return lost.length === 0 ? [] : [fact(mens, lastOf(lost).groep, 1)];
};
