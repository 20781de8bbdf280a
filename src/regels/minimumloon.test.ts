import { describe, expect, test } from "vitest";
import { addDays, addMonths, isoDate } from "#core/dates";
import { maandloonOp } from "#regels/minimumloon";
import { landelijk } from "#regels/register";

/** Someone who turns this age on this day. */
const geboren = (dag: string, leeftijd: number) => addMonths(isoDate(dag), -12 * leeftijd);

const bedrag = (dag: string, leeftijd?: number) =>
  maandloonOp(isoDate(dag), leeftijd === undefined ? null : geboren(dag, leeftijd)).bedrag;

describe("youth amounts as they were published, from the oldest age down to 15", () => {
  test.each([
    ["2018-07-01", 21, [1_355_05, 1_115_95, 876_80, 757_25, 629_70, 550_00, 478_25]],
    ["2022-01-01", 20, [1_380_00, 1_035_00, 862_50, 681_40, 595_15, 517_50]],
    ["2023-01-01", 20, [1_547_50, 1_160_65, 967_20, 764_10, 667_35, 580_30]],
    ["2023-07-01", 20, [1_596_00, 1_197_00, 997_50, 788_05, 688_30, 598_50]],
  ] as const)("%s", (dag, oudste, amounts) => {
    expect(amounts.map((_, jonger) => bedrag(dag, oudste - jonger))).toEqual(amounts);
  });
});

test("since 2024 a youth amount is a share of the adult amount, half up to the cent", () => {
  expect(bedrag("2026-01-01", 19)).toBe(1_376_64); // 60% of 2.294,40
  expect(bedrag("2026-07-01", 17)).toBe(923_12); // 39,5% of 2.337,00 is 923,115
  expect(maandloonOp(isoDate("2026-07-01"), geboren("2026-07-01", 17))).toMatchObject({
    toelichting: "per maand, 17 jaar",
    som: "2.337,00 × 39,5%, vanaf 1 juli 2026",
    zekerheid: "afgeleid",
  });
});

test("adult is 21 and older since July 2019, and was 22 and 23 before", () => {
  expect(bedrag("2026-01-01", 21)).toBe(bedrag("2026-01-01"));
  expect(bedrag("2018-07-01", 22)).toBe(bedrag("2018-07-01"));
  expect(bedrag("2018-07-01", 21)).toBeLessThan(bedrag("2018-07-01"));
  expect(maandloonOp(isoDate("2015-01-01")).toelichting).toBe("per maand, 23 jaar en ouder");
});

test("the birthday itself counts for the new age", () => {
  const birth = isoDate("2005-09-15");
  expect(maandloonOp(isoDate("2026-09-14"), birth).bedrag).toBe(1_869_60); // 80% of 2.337,00
  expect(maandloonOp(isoDate("2026-09-15"), birth).bedrag).toBe(2_337_00);
});

test.each(["2014-12-31", "2027-01-01"])("on %s no amount is known, and none is guessed", (dag) => {
  expect(() => maandloonOp(isoDate(dag))).toThrow(RangeError);
});

test("there is no minimum wage under 15 years", () => {
  expect(() => bedrag("2026-01-01", 14)).toThrow("14");
});

test("amounts follow each other every half year without a gap, and each says where it comes from", () => {
  const { waarden } = landelijk["wml.referentiemaandloon"];
  for (const [index, { vanaf, bron }] of waarden.entries()) {
    const next = waarden[index + 1]?.vanaf ?? addDays(waarden.at(-1)!.tot!, 1);
    expect(addMonths(vanaf, 6)).toBe(next);
    expect(bron).not.toBe("");
  }
});
