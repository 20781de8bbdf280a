import { expect, test } from "vitest";
import { regioMet, tweeDagen } from "../support/aanval-dagen.ts";

// Show 4, the running year on two days between which one person was placed, for who wrote the first day down and knows that nothing
// else changed. What this tells is accepted: see decision 0024.

const regios = (aantal: number) => Array.from({ length: aantal }, (_, at) => regioMet(at + 1));
const alle = async (aantal: number, onthouden: boolean) => {
  const lekken = [];
  for (const regio of regios(aantal)) lekken.push(await tweeDagen(regio, onthouden));
  return lekken;
};
const som = (lekken: readonly { readonly klein: number; readonly gevonden: readonly string[] }[]) => ({
  klein: lekken.reduce((sum, { klein }) => sum + klein, 0),
  gevonden: lekken.reduce((sum, { gevonden }) => sum + gevonden.length, 0),
});

test("two days of a running table give away at most two of a hundred counts below ten that are held back on both", {
  timeout: 60_000,
}, async () => {
  const { klein, gevonden } = som(await alle(30, false));
  expect(klein).toBeGreaterThan(250);
  expect(gevonden / klein).toBeLessThanOrEqual(0.02);
});

test("where the first of the two days was frozen or exported they give none away (S-14)", {
  timeout: 60_000,
}, async () => {
  const { klein, gevonden } = som(await alle(15, true));
  expect(klein).toBeGreaterThan(100);
  expect(gevonden).toBe(0);
});
