import { expect, test } from "vitest";
import { mensenNodig } from "./ruimte.ts";

test("at two hours a week for each, eight people fill a job of sixteen hours (R-257)", () => {
  expect(mensenNodig(10, 5, 16)).toBe(8);
});

test("half a person is one more", () => {
  expect(mensenNodig(9, 5, 16)).toBe(9);
});

test("without any hours nobody can say how many people are needed", () => {
  expect(mensenNodig(0, 3, 16)).toBeNull();
});
