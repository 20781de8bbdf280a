import { expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { cents } from "#core/money";
import { type Bufferkans, bufferbudgetvoorstel } from "#regels/bufferbudget";

const maand = (dag: string, norm: number, inkomen: number): Bufferkans => ({
  maand: isoDate(dag),
  normInCenten: cents(norm),
  inkomenInCenten: cents(inkomen),
});
const bedragen = (maanden: readonly Bufferkans[], toegekend = {}) =>
  bufferbudgetvoorstel(maanden, toegekend).map(({ maand, tekortInCenten, bedragInCenten }) => [
    maand,
    tekortInCenten,
    bedragInCenten,
  ]);

test("a month with less than the norm can be filled up, one with the norm or more cannot (R-264)", () => {
  expect(
    bedragen([
      maand("2027-01-01", 140_000, 125_050),
      maand("2027-02-01", 140_000, 140_000),
      maand("2027-03-01", 140_000, 139_999),
      maand("2027-04-01", 140_000, 150_000),
    ]),
  ).toEqual([
    ["2027-01-01", 14_950, 14_950],
    ["2027-03-01", 1, 1],
  ]);
});

test("in a calendar year it is never more than € 1.000, what was granted before included", () => {
  const maanden = [
    maand("2027-11-01", 140_000, 80_000),
    maand("2027-12-01", 140_000, 80_000),
    maand("2028-01-01", 140_000, 80_000),
  ];
  expect(bedragen(maanden)).toEqual([
    ["2027-11-01", 60_000, 60_000],
    ["2027-12-01", 60_000, 40_000],
    ["2028-01-01", 60_000, 60_000],
  ]);
  expect(bedragen(maanden, { "2027": cents(95_000) })).toEqual([
    ["2027-11-01", 60_000, 5_000],
    ["2027-12-01", 60_000, 0],
    ["2028-01-01", 60_000, 60_000],
  ]);
});

test("before 2027 there is no bufferbudget, and its source says that the day is still to be checked", () => {
  expect(bedragen([maand("2026-12-01", 140_000, 0)])).toEqual([]);
  expect(bufferbudgetvoorstel([maand("2027-01-01", 140_000, 0)], {})).toMatchObject([
    { bron: "Pw art. 34b lid 1", zekerheid: "te controleren" },
  ]);
});
