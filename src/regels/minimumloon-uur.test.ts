import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMonths, isoDate } from "#core/dates";
import { type Hours, hours } from "#core/hours";
import { maandloonBijUren, uurloonOp } from "#regels/minimumloon-uur";
import { GeenWaarde } from "#regels/parameter";

const geboren = (dag: string, leeftijd: number) => addMonths(isoDate(dag), -12 * leeftijd);
const perUur = (dag: string, leeftijd?: number, isBbl = false) =>
  uurloonOp({
    dag: isoDate(dag),
    geboortedatum: leeftijd === undefined ? null : geboren(dag, leeftijd),
    isBbl,
  }).bedrag;

describe("hour amounts: adult, 20 down to 15, and a learning job of 20 down to 18 (wet-en-bedragen §2.1)", () => {
  test.each([
    ["2024-01-01", 13_27, [10_62, 7_96, 6_64, 5_24, 4_58, 3_98], [8_16, 6_97, 6_04]],
    ["2024-07-01", 13_68, [10_94, 8_21, 6_84, 5_40, 4_72, 4_10], [8_41, 7_18, 6_22]],
    ["2025-01-01", 14_06, [11_25, 8_44, 7_03, 5_55, 4_85, 4_22], [8_65, 7_38, 6_40]],
    ["2025-07-01", 14_40, [11_52, 8_64, 7_20, 5_69, 4_97, 4_32], [8_86, 7_56, 6_55]],
    ["2026-01-01", 14_71, [11_77, 8_83, 7_36, 5_81, 5_07, 4_41], [9_05, 7_72, 6_69]],
    ["2026-07-01", 14_99, [11_99, 8_99, 7_50, 5_92, 5_17, 4_50], [9_22, 7_87, 6_82]],
  ] as const)("%s", (dag, volwassen, jeugd, leerbaan) => {
    expect([perUur(dag), perUur(dag, 21), perUur(dag, 40)]).toEqual([volwassen, volwassen, volwassen]);
    expect(jeugd.map((_, jonger) => perUur(dag, 20 - jonger))).toEqual(jeugd);
    expect(leerbaan.map((_, jonger) => perUur(dag, 20 - jonger, true))).toEqual(leerbaan);
  });
});

test("a learning job pays someone of 17, and an adult, what everyone of that age gets", () => {
  expect(perUur("2026-07-01", 17, true)).toBe(5_92);
  expect(perUur("2026-07-01", 21, true)).toBe(14_99);
  expect(
    uurloonOp({ dag: isoDate("2026-07-01"), geboortedatum: geboren("2026-07-01", 18), isBbl: true }),
  ).toEqual({
    bedrag: 6_82,
    toelichting: "per uur, 18 jaar, leerbaan (bbl)",
    som: "14,99 × 45,5%, vanaf 1 juli 2026",
    bron: "WML art. 8, Stcrt. 2026, 16505; Besluit minimumjeugdloon",
    zekerheid: "afgeleid",
    tot: "2026-12-31",
  });
});

describe("in 2023 an hour depended on the full week of the company (sigmapersoneel.nl)", () => {
  test.each([
    ["2023-01-01", [12_40, 11_75, 11_16]],
    ["2023-12-31", [12_79, 12_12, 11_51]],
  ] as const)("%s: 36, 38 and 40 hours", (dag, expected) => {
    const found = [36, 38, 40].map(
      (week) => uurloonOp({ dag: isoDate(dag), voltijdUren: hours(week) }).bedrag,
    );
    expect(found).toEqual(expected);
  });

  test.each([
    ["without a full week", { dag: isoDate("2023-03-01") }],
    ["for a week that was not published", { dag: isoDate("2023-03-01"), voltijdUren: hours(37) }],
    [
      "for youth",
      { dag: isoDate("2023-03-01"), voltijdUren: hours(36), geboortedatum: isoDate("2005-01-01") },
    ],
    ["before 2023", { dag: isoDate("2022-12-31"), voltijdUren: hours(36) }],
    ["after the last amount", { dag: isoDate("2027-01-01") }],
  ])("no amount is guessed %s", (_, vraag) => {
    expect(() => uurloonOp(vraag)).toThrow(GeenWaarde);
  });
});

describe("a month at some hours a week is hour × hours × 52 ÷ 12 (wet-en-bedragen §12.3)", () => {
  test.each([
    [8, 509_95],
    [12, 764_92],
    [16, 1_019_89],
    [20, 1_274_87],
    [24, 1_529_84],
    [28, 1_784_81],
    [32, 2_039_79],
    [36, 2_294_76],
  ])("%s hours in January 2026", (week, expected) => {
    expect(maandloonBijUren({ dag: isoDate("2026-01-01"), urenPerWeek: hours(week) }).bedrag).toBe(expected);
  });

  test("with its two steps", () => {
    const { stappen } = maandloonBijUren({ dag: isoDate("2026-01-01"), urenPerWeek: hours(36) });
    expect(stappen.map(({ som, bedrag }) => [som, bedrag])).toEqual([
      ["vanaf 1 januari 2026", "14.71"],
      ["14,71 × 36 × 52 ÷ 12", "2294.76"],
    ]);
  });
});

test("a month is worth more with every hour, and a year of it is 52 weeks to within a cent a month", () => {
  const dag = isoDate("2026-07-01");
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4000 }), (uren) => {
      const maand = (hundredths: number) =>
        maandloonBijUren({ dag, urenPerWeek: hundredths as Hours }).bedrag;
      expect(maand(uren + 1)).toBeGreaterThanOrEqual(maand(uren));
      expect(Math.abs(maand(uren) * 1200 - 14_99 * uren * 52)).toBeLessThanOrEqual(600);
    }),
  );
});
