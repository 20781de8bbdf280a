import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cents } from "#core/money";
import {
  deelVan,
  omzetverklaring,
  share,
  type Unitmaand,
  unitresultaat,
  unitresultatenPer,
} from "#financien/unitresultaat";

const row = (given: Partial<Unitmaand> = {}): Unitmaand => ({
  unit: "groen",
  werkvorm: "intern",
  maand: "2026-01-01",
  omzet: cents(100_000_00),
  directeKosten: cents(20_000_00),
  overigeKosten: cents(70_000_00),
  fte: 40_00,
  ...given,
});

const amounts = fc.integer({ min: -1e9, max: 1e9 }).map(cents);
const rows = fc.array(
  fc.record({
    unit: fc.constantFrom("a", "b", "c"),
    werkvorm: fc.constantFrom("intern", "groepsdetachering"),
    maand: fc.constantFrom("2026-01-01", "2026-02-01", "2026-03-01"),
    omzet: amounts,
    directeKosten: amounts,
    overigeKosten: amounts,
    fte: fc.nat({ max: 500_00 }),
  }),
  { maxLength: 40 },
);

describe("what a unit adds and what is left of it (R-325, R-479)", () => {
  test("turnover less direct costs less other costs, and what one fte adds in a year", () => {
    expect(unitresultaat([row()])).toEqual({
      omzet: 100_000_00,
      directeKosten: 20_000_00,
      toegevoegdeWaarde: 80_000_00,
      overigeKosten: 70_000_00,
      resultaat: 10_000_00,
      marge: 100_000, // 10%
      fte: 40_00,
      toegevoegdeWaardePerFte: 24_000_00, // 80.000 a month of 40 fte: 2.000 a month each
      dragendeFte: 35_00,
    });
  });

  test("a year is not counted twelve times: the same pace gives the same amount per fte", () => {
    const year = Array.from({ length: 12 }, (_, at) =>
      row({ maand: `2026-${String(at + 1).padStart(2, "0")}-01` }),
    );
    const { toegevoegdeWaardePerFte, fte, omzet } = unitresultaat(year);
    expect([toegevoegdeWaardePerFte, fte, omzet]).toEqual([24_000_00, 40_00, 1_200_000_00]);
  });

  test("without staff or turnover there is no amount per fte and no margin, and no division by zero", () => {
    expect(unitresultaat([row({ fte: 0, omzet: cents(0) })])).toMatchObject({
      marge: null,
      toegevoegdeWaardePerFte: null,
      dragendeFte: null,
    });
    expect(unitresultaat([])).toMatchObject({ omzet: 0, fte: 0, marge: null, toegevoegdeWaardePerFte: null });
  });

  test("the units together are the company, to the cent, whichever way they are cut", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom("unit", "werkvorm", "maand"), (regels, veld) => {
        const all = unitresultaat(regels);
        const parts = [...unitresultatenPer(regels, veld).values()];
        for (const what of [
          "omzet",
          "directeKosten",
          "toegevoegdeWaarde",
          "overigeKosten",
          "resultaat",
        ] as const)
          expect(parts.reduce((sum, part) => sum + part[what], 0)).toBe(all[what]);
      }),
    );
  });

  test("what is said of one fte is what a slow calculation with fractions says (naive specification)", () => {
    fc.assert(
      fc.property(rows, (regels) => {
        const { toegevoegdeWaarde, toegevoegdeWaardePerFte } = unitresultaat(regels);
        const fteYears = regels.reduce((sum, { fte }) => sum + fte, 0) / 100 / 12;
        if (fteYears === 0) {
          expect(toegevoegdeWaardePerFte).toBeNull();
          return;
        }
        const slow = toegevoegdeWaarde / fteYears;
        expect(Math.abs(toegevoegdeWaardePerFte! - slow)).toBeLessThanOrEqual(0.5 + Math.abs(slow) * 1e-9);
      }),
    );
  });

  test("at the staff that carries the costs there is nothing left to pay, and at a little less there is (R-324)", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e8 }),
        fc.nat({ max: 1e8 }),
        fc.integer({ min: 1, max: 500_00 }),
        (added, other, fte) => {
          const regel = row({
            omzet: cents(added),
            directeKosten: cents(0),
            overigeKosten: cents(other),
            fte,
          });
          const dragend = unitresultaat([regel]).dragendeFte!;
          const carries = (staff: number) => BigInt(added) * BigInt(staff) >= BigInt(other) * BigInt(fte);
          expect(carries(dragend)).toBe(true);
          if (dragend > 0) expect(carries(dragend - 1)).toBe(false);
        },
      ),
    );
  });
});

describe("why the turnover changed (R-325: staff falls, and with it the turnover)", () => {
  test("a fifth less staff at the same turnover of each explains all of it", () => {
    const verklaring = omzetverklaring(
      { omzet: cents(1_000_000_00), fte: 50_00 },
      { omzet: cents(800_000_00), fte: 40_00 },
    );
    expect(verklaring).toEqual({ verschil: -200_000_00, doorFte: -200_000_00, doorOmzetPerFte: 0 });
  });

  test("both reasons add up to the difference, and the same staff explains nothing", () => {
    const side = fc.record({ omzet: amounts, fte: fc.integer({ min: 1, max: 500_00 }) });
    fc.assert(
      fc.property(side, side, (eerst, nu) => {
        const found = omzetverklaring(eerst, nu)!;
        expect(found.doorFte + found.doorOmzetPerFte).toBe(found.verschil);
        expect(found.verschil).toBe(nu.omzet - eerst.omzet);
        expect(omzetverklaring(eerst, { ...nu, fte: eerst.fte })!.doorFte + 0).toBe(0);
      }),
    );
  });

  test("without staff on one side nothing is explained", () => {
    expect(omzetverklaring({ omzet: cents(1), fte: 0 }, { omzet: cents(1), fte: 1 })).toBeNull();
  });
});

test("a part is shown as a share only where there is a whole", () => {
  expect(share(cents(25), cents(100))).toBe(250_000);
  expect(share(cents(25), cents(0))).toBeNull();
  expect(share(cents(25), cents(-5))).toBeNull();
});

test("what of an order falls in some of its days: all days are the whole of it", () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 2_000 }), (bedrag, dagen) => {
      expect(deelVan(bedrag, [dagen, dagen])).toBe(bedrag);
      expect(deelVan(bedrag, [0, dagen]) + 0).toBe(0);
    }),
  );
});
