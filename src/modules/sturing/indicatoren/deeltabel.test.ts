import fc from "fast-check";
import { expect, test } from "vitest";
import { deeltabel } from "./deeltabel.ts";

const rows = fc.uniqueArray(
  fc.record({
    naam: fc.constantFrom("Amersfoort", "Baarn", "Bunschoten", "Leusden", "Nijkerk", "Soest", "Woudenberg"),
    wel: fc.integer({ min: 0, max: 60 }),
    niet: fc.integer({ min: 0, max: 60 }),
  }),
  { selector: ({ naam }) => naam, minLength: 1, maxLength: 7 },
);

test("a share of which few have it, or have it not, is never told, and no single row is left over (S-14)", () => {
  fc.assert(
    fc.property(rows, (rijen) => {
      const shown = deeltabel(rijen);
      const hidden = rijen.filter(({ naam }) => shown.rijen.get(naam) !== null);
      for (const { naam, wel, niet } of rijen)
        if (wel < 10 || niet < 10) expect(shown.rijen.get(naam)).not.toBeNull();
      const sum = (kolom: "wel" | "niet", of = rijen) => of.reduce((total, row) => total + row[kolom], 0);
      expect(shown.geheel === null).toBe(sum("wel") >= 10 && sum("niet") >= 10);
      if (shown.geheel !== null || hidden.length === 0) return;
      expect(hidden.length).toBeGreaterThan(1);
      expect(Math.min(sum("wel", hidden), sum("niet", hidden))).toBeGreaterThanOrEqual(10);
    }),
    { numRuns: 200 },
  );
});

test("large rows keep their share beside three small ones (S-14)", () => {
  const { rijen, geheel } = deeltabel([
    { naam: "Amersfoort", wel: 300, niet: 80 },
    { naam: "Baarn", wel: 60, niet: 20 },
    { naam: "Leusden", wel: 50, niet: 9 },
    { naam: "Soest", wel: 30, niet: 4 },
  ]);
  expect(geheel).toBeNull();
  expect([...rijen.values()].map((reden) => reden === null)).toEqual([true, true, false, false]);
});
