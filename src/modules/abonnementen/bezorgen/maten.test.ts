import { expect, test } from "vitest";
import { MATEN, pauzeNa, volgendePoging } from "./maten.ts";

const SINDS = new Date("2026-11-24T09:00:00Z");
const HOUR = 3_600_000;

test("pauses grow, and within a day a receiver is asked a good ten times before it is given up", () => {
  const momenten: number[] = [];
  let nu: Date | null = SINDS;
  for (let poging = 1; nu; poging++) {
    momenten.push(nu.getTime() - SINDS.getTime());
    nu = volgendePoging(MATEN, poging, SINDS, nu);
  }
  expect(momenten).toHaveLength(13);
  expect(momenten.slice(0, 4)).toEqual([0, 5000, 35_000, 155_000]);
  expect(momenten.at(-1)!).toBeLessThanOrEqual(24 * HOUR);
  expect(momenten.at(-1)!).toBeGreaterThan(16 * HOUR);
  const pauzes = momenten.slice(1).map((moment, at) => moment - momenten[at]!);
  expect(pauzes).toEqual(pauzes.toSorted((a, b) => a - b));
});

test("after the last pause of the list each pause is that one", () => {
  expect(pauzeNa(MATEN, 50)).toBe(4 * HOUR);
  expect(volgendePoging(MATEN, 50, SINDS, new Date(SINDS.getTime() + 21 * HOUR))).toBeNull();
});

test("a process that is gone keeps a melding for longer than an answer may take, and not much", () => {
  expect(MATEN.houdvastMs).toBeGreaterThan(MATEN.antwoordMs);
  expect(MATEN.houdvastMs).toBeLessThanOrEqual(2 * MATEN.antwoordMs);
});
