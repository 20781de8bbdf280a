import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysBetween, isoDate } from "#core/dates";
import { cents } from "#core/money";
import { benuttingOp } from "./benutting.ts";

const jaar = { startdatum: isoDate("2026-01-01"), einddatum: isoDate("2026-12-31") };
const van = (benut: number, budget = 365_00) => ({ ...jaar, budget: cents(budget), benut: cents(benut) });

// A euro a day: after 327 days of 2026, 327 euros were expected.
test.for([
  ["2026-11-23", 163_49, "achter", 327_00, 163_51, 44],
  ["2026-11-23", 163_50, "op koers", 327_00, 163_50, 44],
  ["2026-04-01", 0, "te vroeg", 91_00, 91_00, 0], // 91 days are less than a quarter of 365
  ["2026-04-02", 0, "achter", 92_00, 92_00, 0],
  ["2025-12-31", 0, "nog niet begonnen", 0, 0, 0],
  ["2027-01-01", 100_00, "afgelopen", 365_00, 265_00, 27],
] as const)(
  "on %s a budget of 365 euros of which %i cents are used is %s (R-322)",
  ([dag, benut, stand, verwacht, achterstand, deel]) => {
    expect(benuttingOp(isoDate(dag), 50, van(benut))).toEqual({ stand, verwacht, achterstand, deel });
  },
);

const budgets = fc.record({
  budget: fc.integer({ min: 0, max: 10_000_000_00 }),
  share: fc.integer({ min: 0, max: 100 }),
  days: fc.integer({ min: 1, max: 400 }),
  passed: fc.integer({ min: -20, max: 450 }),
  drempel: fc.integer({ min: 1, max: 100 }),
});

test("expected use is that of each day added up, and never more than the budget (R-322)", () => {
  fc.assert(
    fc.property(budgets, ({ budget, share, days, passed, drempel }) => {
      const startdatum = isoDate("2026-01-01");
      const einddatum = addDays(startdatum, days - 1);
      const vandaag = addDays(startdatum, passed - 1);
      const benut = cents(Math.floor((budget * share) / 100));
      const found = benuttingOp(vandaag, drempel, { budget: cents(budget), benut, startdatum, einddatum });
      let gone = 0; // naive: count the days
      for (let at = 0; at < days; at += 1) if (daysBetween(addDays(startdatum, at), vandaag) >= 0) gone += 1;
      expect(Math.abs(found.verwacht - (budget * gone) / days)).toBeLessThanOrEqual(0.5);
      expect(found.achterstand).toBe(Math.max(0, found.verwacht - benut));
      if (found.stand === "achter") {
        expect(benut * 100).toBeLessThan(found.verwacht * drempel);
        expect(gone * 4).toBeGreaterThanOrEqual(days);
      }
    }),
    { numRuns: 60 },
  );
});

test("who uses more is never behind where who uses less is not (R-322)", () => {
  fc.assert(
    fc.property(budgets, fc.nat(1_000_00), ({ budget, share, days, passed, drempel }, more) => {
      const startdatum = isoDate("2026-01-01");
      const einddatum = addDays(startdatum, days - 1);
      const stand = (benut: number) =>
        benuttingOp(addDays(startdatum, passed - 1), drempel, {
          budget: cents(budget),
          benut: cents(benut),
          startdatum,
          einddatum,
        }).stand;
      const less = Math.floor((budget * share) / 100);
      if (stand(less) === "op koers") expect(stand(less + more)).toBe("op koers");
    }),
    { numRuns: 200 },
  );
});
