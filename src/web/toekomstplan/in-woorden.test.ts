import { expect, test } from "vitest";
import { keuzeInWoorden } from "./in-woorden.ts";

test("a choice is written with its unit: places, a share, a year in which something goes, euros (R-399)", () => {
  expect(keuzeInWoorden("eenmalig", { 2027: 300_000 })).toBe("2027: €\u00a0300.000");
  expect(
    keuzeInWoorden("beschutPlekken", [
      [2026, 40],
      [2035, 160],
    ]),
  ).toMatch(/^40 naar 160 .+ in 2035$/);
  expect(keuzeInWoorden("werksoorten", { metaal: [[2028, 0]] })).toMatch(/: 0%$/);
  expect(keuzeInWoorden("verkoop", {})).toBeNull();
});
