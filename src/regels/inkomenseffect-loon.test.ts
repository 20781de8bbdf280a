import { expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { cents } from "#core/money";
import { brutoloonOp, loonVan } from "#regels/inkomenseffect-loon";
import { landelijk } from "#regels/register";

const dag = isoDate("2026-01-01");
const loon = (bruto: number, pensioen: number) => loonVan(cents(bruto), cents(pensioen), dag, landelijk);

test("20 hours of minimum wage in January 2026, with what the tax of a year takes of the vakantiegeld (R-263)", () => {
  expect(loon(1_274_87, 0)).toEqual({
    brutoInCenten: 1_274_87,
    loonheffingInCenten: 26_92,
    nettoInCenten: 1_247_95,
    vakantiegeldBrutoInCenten: 101_99, // 8% of 1.274,87
    vakantiegeldNettoInCenten: 97_24, // a year of tax: € 381 with it and € 324 without; a twelfth of € 57 is 4,75
    belastbaarInCenten: 1_376_86,
  });
});

test("a pension contribution lowers what is taxed, not the vakantiegeld", () => {
  expect(loon(1_274_87, 50_00)).toEqual({
    brutoInCenten: 1_274_87,
    loonheffingInCenten: 24_50, // row 1.224,00: (5.250 − 3.115 − 1.841) ÷ 12
    nettoInCenten: 1_200_37,
    vakantiegeldBrutoInCenten: 101_99,
    vakantiegeldNettoInCenten: 97_16, // € 353 and € 295 a year
    belastbaarInCenten: 1_326_86,
  });
});

test("a contribution above the wage leaves nothing, and never less", () => {
  expect(loon(100_00, 150_00)).toEqual({
    brutoInCenten: 100_00,
    loonheffingInCenten: 0,
    nettoInCenten: 0,
    vakantiegeldBrutoInCenten: 8_00,
    vakantiegeldNettoInCenten: 8_00,
    belastbaarInCenten: 8_00,
  });
});

test("the wage is what was agreed, or else the minimum wage for the age on the day", () => {
  const bruto = (uurloon: number | null, geboren: string) =>
    brutoloonOp(
      { urenPerWeek: hours(20), uurloonInCenten: uurloon === null ? null : cents(uurloon) },
      isoDate(geboren),
      { maand: dag, peildag: dag },
      landelijk,
    );
  expect(bruto(20_00, "2005-01-02")).toBe(1_733_33); // 20,00 × 20 × 52 ÷ 12
  expect(bruto(null, "2005-01-01")).toBe(1_274_87); // 21 today: 14,71
  expect(bruto(null, "2005-01-02")).toBe(1_020_07); // 20 for the last day: 11,77
});

test("with the amounts of an earlier day the age is still that of the month", () => {
  const wanneer = { maand: isoDate("2027-03-01"), peildag: isoDate("2026-12-01") };
  const bruto = (geboren: string) =>
    brutoloonOp({ urenPerWeek: hours(20), uurloonInCenten: null }, isoDate(geboren), wanneer, landelijk);
  expect(bruto("2006-03-01")).toBe(1_299_13); // 21 that day: 14,99, the adult amount of December 2026
  expect(bruto("2006-03-02")).toBeLessThan(1_299_13);
});
