import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { percent } from "#core/money";
import { GeenWaarde, waarde } from "#regels/parameter";
import { banenVan, quotum, type Quotumvraag, quotumpercentage } from "#regels/quotum";
import { aangevuld, landelijk } from "#regels/register";

const vraag: Quotumvraag = {
  jaar: 2026,
  verloondeUren: 100_000,
  urenBanenafspraak: 1_000,
  percentage: percent(2.35),
  urenPerPlek: 1_000,
};

test("the percentage has two decimals and is rounded down (Wfsv art. 38f)", () => {
  expect(quotumpercentage(1_999, 100_000)).toBe(percent(1.99));
  expect(quotumpercentage(19_999, 1_000_000)).toBe(percent(1.99));
  expect(quotumpercentage(2_000, 100_000)).toBe(percent(2));
});

test("what is too little in hours, by the hours of a place, times 5.000 euro (Wfsv art. 38g and 38h)", () => {
  // 2.350 hours asked, 1.000 there: 1,35 places
  expect(quotum(vraag)).toMatchObject({ geldtVoorWerkgever: true, tekort: 135, heffingInCenten: 6_750_00 });
  expect(quotum(vraag).stappen[0]).toMatchObject({
    som: "(100.000 × 2,35% − 1.000) ÷ 1.000",
    bedrag: "6750.00",
    bron: "Wfsv art. 38g lid 3",
    zekerheid: "afgeleid",
  });
  expect(quotum({ ...vraag, urenBanenafspraak: 2_350 })).toMatchObject({ tekort: 0, heffingInCenten: 0 });
  expect(quotum({ ...vraag, urenBanenafspraak: 9_000 })).toMatchObject({ tekort: 0, heffingInCenten: 0 });
});

test("a werkgever of fewer than 40.750 paid hours has no quotum", () => {
  expect(quotum({ ...vraag, verloondeUren: 40_749 })).toMatchObject({
    geldtVoorWerkgever: false,
    heffingInCenten: 0,
  });
  expect(quotum({ ...vraag, verloondeUren: 40_750 }).geldtVoorWerkgever).toBe(true);
  expect(quotum({ ...vraag, verloondeUren: 40_749 }).stappen).toEqual([
    {
      naam: "Geen quotum",
      toelichting: "minder dan 40.750 betaalde uren",
      som: "",
      bedrag: "0.00",
      bron: expect.stringContaining("Wfsv"),
      zekerheid: "letterlijk",
    },
  ]);
});

test("the levy is suspended, and the answer says so; it would be decided before 1 November", () => {
  const { isOpgeschort, besluit } = quotum(vraag);
  expect(isOpgeschort).toBe(true);
  const actief = waarde("2026-01-01", 1, "Staatsblad");
  const register = aangevuld(landelijk, [{ sleutel: "quotum.actief", waarde: actief }]);
  expect(quotum(vraag, register).isOpgeschort).toBe(false);
  expect(besluit).toMatchObject({ soort: "uiterlijk", dag: "2027-10-31", bron: "Wfsv art. 38h lid 3" });
});

describe("what the register does not have", () => {
  test("leaves the outcome unknown instead of zero", () => {
    const { percentage: _, ...zonderPercentage } = vraag;
    const { urenPerPlek: __, ...zonderPlek } = vraag;
    for (const few of [zonderPercentage, zonderPlek])
      expect(quotum(few)).toMatchObject({ tekort: null, heffingInCenten: null, stappen: [] });
  });

  test("refuses a year of which nobody knows whether the levy was active", () => {
    expect(() => quotum({ ...vraag, jaar: 2024 })).toThrow(GeenWaarde);
  });
});

test("an hour more of the banenafspraak never raises the levy", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 40_750, max: 5_000_000 }),
      fc.integer({ min: 0, max: 200_000 }),
      (alle, uren) => {
        const levy = (urenBanenafspraak: number) =>
          quotum({ ...vraag, verloondeUren: alle, urenBanenafspraak }).heffingInCenten!;
        expect(levy(uren + 1)).toBeLessThanOrEqual(levy(uren));
        expect(levy(uren)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

test("a job is 25,5 hours a week, to be checked", () => {
  const dag = isoDate("2026-01-01");
  expect([banenVan(hours(25.5), dag), banenVan(hours(51), dag), banenVan(hours(12.75), dag)]).toEqual([
    100, 200, 50,
  ]);
});
