import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, isoDate } from "#core/dates";
import { botst, botsingen, opDag, vrijeMinuten, WEEKDAGEN, weekdagOf, type Weektijd } from "./bezet.ts";

const START = isoDate("2026-11-16"); // a Monday
const day = (at: number) => addDays(START, at);
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

const weektijd = (
  weekdagen: readonly string[],
  begintijd: string,
  eindtijd: string,
  tot: number | null = null,
) => ({
  weekdagen,
  begintijd,
  eindtijd,
  vanaf: START,
  tot: tot === null ? null : day(tot),
});

const aTime: fc.Arbitrary<Weektijd> = fc
  .record({
    weekdagen: fc.subarray([...WEEKDAGEN], { minLength: 1 }),
    begin: fc.integer({ min: 0, max: 22 }),
    length: fc.integer({ min: 1, max: 6 }),
    first: fc.nat({ max: 20 }),
    days: fc.option(fc.nat({ max: 12 })),
  })
  .map(({ weekdagen, begin, length, first, days }) => ({
    weekdagen,
    begintijd: clock(begin * 60),
    eindtijd: clock(Math.min(begin + length, 23) * 60 + 30),
    vanaf: day(first),
    tot: days === null ? null : day(first + days),
  }));

const DAYS = Array.from({ length: 40 }, (_, at) => ({ date: day(at), weekdag: weekdagOf(day(at)) }));
const HALF_HOURS = Array.from({ length: 48 }, (_, half) => clock(half * 30));

/** The definition: half hour by half hour, day by day. */
function botstNaief(a: Weektijd, b: Weektijd): boolean {
  const onDay = (tijd: Weektijd, { date, weekdag }: (typeof DAYS)[number]) =>
    tijd.vanaf <= date && (tijd.tot === null || date <= tijd.tot) && tijd.weekdagen.includes(weekdag);
  const at = (tijd: Weektijd, minute: string) => tijd.begintijd <= minute && minute < tijd.eindtijd;
  return (
    DAYS.some((one) => onDay(a, one) && onDay(b, one)) &&
    HALF_HOURS.some((minute) => at(a, minute) && at(b, minute))
  );
}

test("two weekly times fall together exactly when some minute of some day belongs to both (R-088)", () => {
  fc.assert(
    fc.property(aTime, aTime, (a, b) => {
      expect(botst(a, b)).toBe(botstNaief(a, b));
      expect(botst(b, a)).toBe(botst(a, b));
    }),
    { numRuns: 300 },
  );
});

test.for([
  [
    "ends when the other begins",
    weektijd(["ma"], "09:00", "12:00"),
    weektijd(["ma"], "12:00", "13:00"),
    false,
  ],
  ["one minute too long", weektijd(["ma"], "09:00", "12:01"), weektijd(["ma"], "12:00", "13:00"), true],
  ["another day", weektijd(["ma"], "09:00", "12:00"), weektijd(["di"], "09:00", "12:00"), false],
  [
    "over before that day comes",
    weektijd(["vr"], "09:00", "12:00", 3),
    weektijd(["vr"], "09:00", "12:00"),
    false,
  ],
  ["the last day counts", weektijd(["vr"], "09:00", "12:00", 4), weektijd(["vr"], "09:00", "12:00"), true],
] as const)("times of a week: %s (R-088)", ([, a, b, expected]) => {
  expect(botst(a, b)).toBe(expected);
});

test("an appointment on one day is laid beside the lessons of that day only (R-088)", () => {
  const lessons = [weektijd(["ma", "wo"], "09:00", "12:00"), weektijd(["di"], "09:00", "12:00")];
  expect(botsingen(opDag(day(2), "11:30", "12:30"), lessons)).toEqual([lessons[0]]); // a Wednesday
  expect(botsingen(opDag(day(3), "11:30", "12:30"), lessons)).toEqual([]);
});

test("what is taken twice takes the hour once, and nothing outside the working day counts (R-088)", () => {
  const period = { startdatum: START, einddatum: null };
  const week = 5 * 11 * 60; // Monday to Friday, 7.00 to 18.00
  expect(vrijeMinuten(period, [])).toBe(week);
  const twice = [weektijd(["ma"], "09:00", "12:00"), weektijd(["ma"], "11:00", "13:00")];
  expect(vrijeMinuten(period, twice)).toBe(week - 4 * 60);
  expect(vrijeMinuten(period, [weektijd(["za", "ma"], "18:00", "20:00")])).toBe(week);
  expect(
    vrijeMinuten({ startdatum: day(30), einddatum: null }, [weektijd(["ma"], "09:00", "12:00", 10)]),
  ).toBe(week);
});

test("free time never grows when something is added, and is never below nothing (R-088)", () => {
  fc.assert(
    fc.property(fc.array(aTime, { maxLength: 6 }), aTime, (some, more) => {
      const period = { startdatum: START, einddatum: null };
      const [before, after] = [vrijeMinuten(period, some), vrijeMinuten(period, [...some, more])];
      expect(after).toBeLessThanOrEqual(before);
      expect(after).toBeGreaterThanOrEqual(0);
    }),
  );
});
