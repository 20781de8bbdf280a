import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { cents } from "#core/money";
import { bijstandAanvulling } from "#regels/bijstand-aanvulling";
import { brutoBijstand } from "#regels/bijstand-bruto";
import { type Marge, vast } from "#regels/marge";

const marge = (van: number, tot = van): Marge => ({ van: cents(van), tot: cents(tot) });

describe("bijstand beside an income (Pw art. 19 lid 2)", () => {
  const aanvulling = (netto: number, aanspraak: Marge, vrij: Marge) =>
    bijstandAanvulling({
      normInCenten: cents(1_401_50),
      nettoInCenten: cents(netto),
      vakantieaanspraak: aanspraak,
      vrijlating: vrij,
    });

  test("one amount: the norm less what counts", () => {
    expect(aanvulling(500_00, marge(40_00), marge(125_00))).toEqual({
      bijstand: vast(cents(986_50)),
      stappen: [
        {
          naam: "Bijstand die blijft",
          toelichting: "wat u zelf verdient gaat van de norm af",
          som: "1.401,50 − (500,00 + 40,00 − 125,00)",
          bedrag: "986.50",
          bron: "Pw art. 19 lid 2 en 31",
          zekerheid: "letterlijk",
        },
      ],
    });
  });

  test("a range: most vakantiegeld with the least exemption, and the other way round", () => {
    const { bijstand, stappen } = aanvulling(500_00, marge(30_00, 40_00), marge(0, 125_00));
    expect(bijstand).toEqual({ van: 861_50, tot: 996_50 });
    expect(stappen[0]).toMatchObject({
      toelichting: "van 861,50 tot 996,50",
      som: "1.401,50 − (500,00 + 40,00 − 0,00)",
      zekerheid: "te controleren",
    });
  });

  test("never less than nothing, and an exemption never adds to the norm", () => {
    expect(aanvulling(1_401_49, marge(0), marge(0)).bijstand).toEqual(marge(1));
    expect(aanvulling(1_401_51, marge(0), marge(0)).bijstand).toEqual(marge(0));
    expect(aanvulling(10_00, marge(0), marge(20_00)).bijstand).toEqual(marge(1_401_50));
  });
});

describe("bijstand of a year with its tax", () => {
  const bruto = (netto: number, personen: 1 | 2, naastLoon: boolean) =>
    brutoBijstand(marge(netto), { personen, naastLoon }, isoDate("2026-01-01"));

  test("with the heffingskorting: (16.818,00 − 3.115,00) ÷ 64,25%, beside a wage up to without it", () => {
    expect(bruto(16_818_00, 1, false)).toEqual(marge(21_327_63));
    expect(bruto(16_818_00, 1, true)).toEqual(marge(21_327_63, 26_175_88));
    expect(bruto(24_025_56, 2, false)).toEqual(marge(2 * 13_848_68));
  });

  test("so little that the korting takes all the tax stays what it is, and nothing stays nothing", () => {
    expect(bruto(3_115_00, 1, false)).toEqual(marge(3_115_00));
    expect(bruto(8_713_28, 1, false)).toEqual(marge(8_713_28)); // here the two meet: 3.115 ÷ 35,75%
    expect(bruto(8_720_00, 1, false)).toEqual(marge(8_723_74));
    expect(bruto(0, 1, true)).toEqual(marge(0));
  });
});
