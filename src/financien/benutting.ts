import { daysBetween, type IsoDate } from "#core/dates";
import { type Cents, cents, times } from "#core/money";

export const BENUTTINGEN = ["nog niet begonnen", "te vroeg", "op koers", "achter", "afgelopen"] as const;
export type Benutting = (typeof BENUTTINGEN)[number];

export type Budget = {
  readonly budget: Cents;
  /** Spent, or promised. */
  readonly benut: Cents;
  /** First and last day on which it can be spent. */
  readonly startdatum: IsoDate;
  readonly einddatum: IsoDate;
};

export type Benuttingstand = {
  readonly stand: Benutting;
  /** What would be used by the end of this day if it were used evenly, day by day. */
  readonly verwacht: Cents;
  /** How much of that is not used; never below zero. */
  readonly achterstand: Cents;
  /** Of the budget, in whole percents, rounded down; a budget of nothing is used. */
  readonly deel: number;
};

/** A budget says nothing before a quarter of its time has passed: what has just begun is always behind. */
const EERSTE_DEEL = 4;

/**
 * How far a budget is used, beside its expected use. Behind is less than `drempel` percent of what was expected by
 * now; after its last day what is left is left.
 */
export function benuttingOp(vandaag: IsoDate, drempel: number, budget: Budget): Benuttingstand {
  const { startdatum, einddatum, benut } = budget;
  const days = daysBetween(startdatum, einddatum) + 1;
  const passed = Math.min(days, Math.max(0, daysBetween(startdatum, vandaag) + 1));
  const verwacht = times(budget.budget, [passed, days]);
  return {
    stand: standOf(passed, days, vandaag > einddatum, benut * 100 < verwacht * drempel),
    verwacht,
    achterstand: cents(Math.max(0, verwacht - benut)),
    deel: budget.budget > 0 ? Math.floor((benut * 100) / budget.budget) : 100,
  };
}

function standOf(passed: number, days: number, isOver: boolean, isBehind: boolean): Benutting {
  if (isOver) return "afgelopen";
  if (passed === 0) return "nog niet begonnen";
  if (!isBehind) return "op koers";
  return passed * EERSTE_DEEL < days ? "te vroeg" : "achter";
}
