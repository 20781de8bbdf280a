import fc from "fast-check";
import { expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { GRENS } from "../afscherming/beschermTabel.ts";
import { instroomwaarschuwing } from "./instroom.ts";

const VANDAAG = isoDate("2026-11-24");
const maanden = (aantallen: readonly number[]) =>
  aantallen.map((aantal, at) => ({
    maand: `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
    aantal,
  }));
const reeks = fc.array(fc.oneof(fc.nat({ max: 14 }), fc.nat({ max: 60 })), { minLength: 46, maxLength: 46 });

test("months of ten or more are told as they are, with the limits of the first year (S-14)", () => {
  const flat = Array.from({ length: 46 }, (_, at) => (at < 12 ? 20 + (at % 2) : 40));
  const { maanden: told, grenzen, boven, sinds } = instroomwaarschuwing(maanden(flat), VANDAAG);
  expect(told.map(({ aantal }) => aantal)).toEqual(flat);
  expect(grenzen!.midden).toBe(20.5);
  expect({ boven, sinds }).toEqual({ boven: 34, sinds: "2024-01" });
});

test("two histories that are told alike, months and totals of what is held back, have the same limits and signals (S-14)", () => {
  fc.assert(
    fc.property(reeks, fc.nat({ max: 45 }), fc.nat({ max: 45 }), (aantallen, from, to) => {
      const before = instroomwaarschuwing(maanden(aantallen), VANDAAG);
      const other = aantallen.map((aantal, at) => aantal + Number(at === to) - Number(at === from));
      fc.pre(other.every((aantal) => aantal >= 0) && Math.floor(from / 12) === Math.floor(to / 12));
      const after = instroomwaarschuwing(maanden(other), VANDAAG);
      fc.pre(before.maanden.every(({ aantal }, at) => aantal === after.maanden[at]!.aantal));
      expect(after).toEqual(before);
    }),
    { numRuns: 300 },
  );
});

test("of a year in which few came in no limit says how many (S-14)", () => {
  fc.assert(
    fc.property(fc.nat({ max: GRENS - 1 }), fc.nat({ max: 11 }), (few, month) => {
      const aantallen = Array.from({ length: 46 }, (_, at) => (at === month ? few : at < 12 ? 0 : 30));
      const { grenzen, boven, sinds } = instroomwaarschuwing(maanden(aantallen), VANDAAG);
      if (few > 0) expect({ grenzen, boven, sinds }).toEqual({ grenzen: null, boven: 0, sinds: null });
    }),
  );
});
