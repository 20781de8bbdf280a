import { expect, test } from "vitest";
import { clockFrom, emptyMoment, hoursIn, partsOf, sorted, wrongInMoment } from "./week.ts";

const moment = {
  ...emptyMoment,
  dagen: ["4", "1"],
  van: "9",
  tot: "12.30",
  activiteit: " Groen ",
  plaats: "Kas",
};

test.each([
  ["9", "09:00"],
  ["9.30", "09:30"],
  ["09:30", "09:30"],
  ["23.59", "23:59"],
  ["24.00", null],
  ["9.7", null],
  ["", null],
] as const)("a time typed as %s is %s", (typed, clock) => {
  expect(clockFrom(typed)).toBe(clock);
});

test("one moment can be for several days at once, and stands in the order of the week", () => {
  expect(sorted(partsOf(moment))).toEqual([
    { dag: 1, van: "09:00", tot: "12:30", activiteit: "Groen", plaats: "Kas", fase: null },
    { dag: 4, van: "09:00", tot: "12:30", activiteit: "Groen", plaats: "Kas", fase: null },
  ]);
});

test("a moment says what is missing, and that its end lies after its begin", () => {
  expect(Object.keys(wrongInMoment(emptyMoment))).toEqual(["dagen", "van", "tot", "activiteit", "plaats"]);
  expect(wrongInMoment({ ...moment, tot: "8.00" })).toEqual({ tot: "De eindtijd ligt na de begintijd." });
  expect(wrongInMoment(moment)).toEqual({});
});

test("the hours of a week are those of the phase with the fewest", () => {
  const fasen = [{ naam: "een" }, { naam: "twee" }];
  expect(hoursIn(partsOf(moment), fasen)).toBe(7);
  expect(hoursIn([...partsOf(moment), ...partsOf({ ...moment, dagen: ["2"], fase: "1" })], fasen)).toBe(7);
});
