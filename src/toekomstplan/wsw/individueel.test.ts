import { expect, test } from "vitest";
import { wswIndividueel, wswKansen } from "#toekomstplan/wsw/individueel";
import { som, uitKenmerken } from "#toekomstplan/wsw/leeftijdsopbouw";
import { type Uitstroom, wswVerloop } from "#toekomstplan/wsw/verloop";

const BEGIN = uitKenmerken({ gemiddelde: 52.4, deelOuderDan45: 0.78, jongste: 25, oudste: 66.6 }, 710);
const UITSTROOM: Uitstroom = { kansOp50: 0.034, perJaar: 0.06, aowLaterInMaanden: 0 };
const PERIODE = { vanaf: 2025, jaren: 15 };
const OUDSTE = BEGIN.vanafMaanden + BEGIN.aantallen.length;

const futures = (uitstroom: Uitstroom, runs: number) => {
  const kansen = wswKansen(OUDSTE, uitstroom, PERIODE);
  return Array.from({ length: runs }, (_, trekking) =>
    wswIndividueel(BEGIN, 710, kansen, { zaad: 11, trekking, groep: 0 }),
  );
};

test.each([UITSTROOM, { ...UITSTROOM, perJaar: 0, aowLaterInMaanden: 6 }])(
  "whole people come on average to what is expected, within three standard errors each year (R-379) %#",
  (uitstroom) => {
    const runs = 2_000;
    const all = futures(uitstroom, runs);
    for (const [nth, { eind }] of wswVerloop(BEGIN, uitstroom, PERIODE).entries()) {
      const values = all.map((there) => there[(nth + 1) * 12]!);
      const mean = values.reduce((sum, value) => sum + value, 0) / runs;
      const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / runs);
      expect(Math.abs(mean - eind)).toBeLessThan((3 * spread) / Math.sqrt(runs) + 1e-9);
    }
  },
);

test("the same seed gives the same people; a later AOW lets the same people stay at least as long (R-379)", () => {
  const [now] = futures(UITSTROOM, 1);
  expect(futures(UITSTROOM, 1)[0]).toEqual(now);
  const [later] = futures({ ...UITSTROOM, aowLaterInMaanden: 9 }, 1);
  for (const [month, there] of now!.entries()) expect(later![month]!).toBeGreaterThanOrEqual(there);
  expect(later).not.toEqual(now);
});

test("who was counted is there at the beginning, and nobody comes back", () => {
  expect(som(BEGIN.aantallen)).toBeCloseTo(710, 6);
  for (const there of futures(UITSTROOM, 20)) {
    expect(there[0]).toBe(710);
    for (const [month, people] of there.entries())
      if (month > 0) expect(people).toBeLessThanOrEqual(there[month - 1]!);
  }
});

test("of 710 people chance alone spreads the number of 2030 by about 7%, and of 2040 by more (R-402)", () => {
  const kansen = wswKansen(OUDSTE, UITSTROOM, { vanaf: 2025, jaren: 16 });
  const all = Array.from({ length: 1_000 }, (_, trekking) =>
    wswIndividueel(BEGIN, 710, kansen, { zaad: 3, trekking, groep: 0 }),
  );
  const width = (month: number) => {
    const values = all.map((there) => there[month]!).toSorted((a, b) => a - b);
    return (values[900]! - values[100]!) / 2 / values[500]!;
  };
  expect(width(72)).toBeGreaterThan(0.02);
  expect(width(72)).toBeLessThan(0.07);
  expect(width(192)).toBeGreaterThan(width(72) * 1.8);
});
