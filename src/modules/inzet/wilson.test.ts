import fc from "fast-check";
import { expect, test } from "vitest";
import { effecten } from "./effect.ts";
import { wilson } from "./wilson.ts";

/** Newcombe (1998), Statistics in Medicine 17:857–872, table I, method 3 (score, without continuity correction). */
const GEPUBLICEERD = [
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
] as const;

test.for(GEPUBLICEERD)("%i of %i lies between the published bounds", ([aantal, van, laag, hoog]) => {
  const gevonden = wilson(aantal, van);
  expect([gevonden.laag, gevonden.hoog].map((grens) => Number(grens.toFixed(4)))).toEqual([laag, hoog]);
});

const Z = 1.959963984540054;

/** The specification: a share belongs to the interval as long as the count lies within Z standard errors of it. */
function naief(aantal: number, van: number): readonly [number, number] {
  const past = (p: number) => Math.abs(aantal / van - p) <= Z * Math.sqrt((p * (1 - p)) / van);
  const zoek = (binnen: number, buiten: number): number => {
    let [ja, nee] = [binnen, buiten];
    for (let stap = 0; stap < 60; stap++) {
      const midden = (ja + nee) / 2;
      if (past(midden)) ja = midden;
      else nee = midden;
    }
    return ja;
  };
  const aandeel = aantal / van;
  return [past(0) ? 0 : zoek(aandeel, 0), past(1) ? 1 : zoek(aandeel, 1)];
}

const telling = fc
  .integer({ min: 1, max: 3000 })
  .chain((van) => fc.tuple(fc.integer({ min: 0, max: van }), fc.constant(van)));

test("for any count the bounds are those of the specification, and the share lies between them", () => {
  fc.assert(
    fc.property(telling, ([aantal, van]) => {
      const { laag, aandeel, hoog } = wilson(aantal, van);
      const [naiefLaag, naiefHoog] = naief(aantal, van);
      expect(Math.abs(laag - naiefLaag)).toBeLessThan(1e-9);
      expect(Math.abs(hoog - naiefHoog)).toBeLessThan(1e-9);
      expect(0 <= laag && laag <= aandeel && aandeel <= hoog && hoog <= 1).toBe(true);
    }),
  );
});

test("more people with the same share make it surer, and who had it and who had not are each other's mirror", () => {
  fc.assert(
    fc.property(telling, ([aantal, van]) => {
      const een = wilson(aantal, van);
      const meer = wilson(aantal * 4, van * 4);
      expect(meer.hoog - meer.laag).toBeLessThan(een.hoog - een.laag);
      const spiegel = wilson(van - aantal, van);
      expect(Math.abs(spiegel.laag - (1 - een.hoog))).toBeLessThan(1e-12);
    }),
  );
});

test("no share of nobody, and of what cannot be", () => {
  for (const [aantal, van] of [
    [0, 0],
    [3, 2],
    [-1, 5],
  ] as const)
    expect(() => wilson(aantal, van)).toThrow(RangeError);
});

test("what the database holds back stays held back, and a moment that nobody reached is said so", () => {
  expect(effecten([{ maanden: 6, klaar: null, metWerk: null, gestopt: null }])).toEqual([
    { maanden: 6, stand: "te weinig mensen", klaar: null, metWerk: null, gestopt: null, interval: null },
    { maanden: 12, stand: "nog niemand", klaar: null, metWerk: null, gestopt: null, interval: null },
  ]);
  const [zes] = effecten([{ maanden: 6, klaar: 263, metWerk: 81, gestopt: 0 }]);
  expect(zes).toMatchObject({ stand: "geteld", interval: { laag: expect.closeTo(0.2553, 4) } });
});
