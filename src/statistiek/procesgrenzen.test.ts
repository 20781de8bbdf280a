import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reeksgrenzen, signalen } from "#statistiek/procesgrenzen";
import { verwacht } from "#statistiek/verwachting";

describe("the limits of normal variation (R-369)", () => {
  test("a series: the mean and 2,66 times the mean step (worked out by hand)", () => {
    // Mean 5, steps 2, 2, 2, 2, 2, 2, 2: 5 ± 5,32
    const grenzen = reeksgrenzen([4, 6, 4, 6, 4, 6, 4, 6]);
    expect(grenzen).toEqual({ midden: 5, laag: 5 - 5.32, hoog: 5 + 5.32 });
  });

  test("a short series has no limits", () => {
    expect(reeksgrenzen([1, 2, 3, 4, 5, 6, 7])).toBeNull();
  });

  test("outside is a signal, and the eighth in a row on one side too", () => {
    const grenzen = { midden: 10, laag: 5, hoog: 15 };
    expect(signalen([10, 16, 4, 11, 11, 11, 11, 11, 11, 11, 11], grenzen)).toEqual([
      { plaats: 1, signaal: "boven de grens" },
      { plaats: 2, signaal: "onder de grens" },
      { plaats: 10, signaal: "lang boven het midden" },
    ]);
    expect(
      signalen(
        Array.from({ length: 8 }, () => 9),
        grenzen,
      ),
    ).toEqual([{ plaats: 7, signaal: "lang onder het midden" }]);
  });

  test("noise alone gives a signal in fewer than one of 50 values (simulation)", () => {
    const random = generator(20_190_101);
    let values = 0;
    let outside = 0;
    for (let run = 0; run < 400; run++) {
      const reeks = Array.from({ length: 24 }, () => normal(random));
      values += reeks.length;
      outside += signalen(reeks, reeksgrenzen(reeks)!).filter(({ signaal }) =>
        signaal.includes("grens"),
      ).length;
    }
    expect(outside / values).toBeLessThan(0.02);
    expect(outside).toBeGreaterThan(0);
  });
});

describe("where a year ends", () => {
  test("it lies around the pace so far, wider with fewer", () => {
    expect(verwacht({ geteld: 120, verstreken: 6, resterend: 6 })).toEqual({
      laag: 221,
      midden: 240,
      hoog: 261,
    });
    expect(verwacht({ geteld: 12, verstreken: 6, resterend: 6 })).toEqual({ laag: 19, midden: 24, hoog: 31 });
  });

  test("a year that is over is what was counted, one that did not begin is not known", () => {
    expect(verwacht({ geteld: 7, verstreken: 12, resterend: 0 })).toEqual({ laag: 7, midden: 7, hoog: 7 });
    expect(verwacht({ geteld: 0, verstreken: 0, resterend: 12 })).toBeNull();
  });

  test("the band is in order, never below the count, and grows with the time that is left", () => {
    const telling = fc.record({
      geteld: fc.nat({ max: 5_000 }),
      verstreken: fc.integer({ min: 1, max: 364 }),
    });
    fc.assert(
      fc.property(telling, ({ geteld, verstreken }) => {
        const { laag, midden, hoog } = verwacht({ geteld, verstreken, resterend: 365 - verstreken })!;
        expect(geteld <= laag && laag <= midden && midden <= hoog).toBe(true);
        expect(verwacht({ geteld, verstreken, resterend: 730 })!.hoog).toBeGreaterThanOrEqual(hoog);
      }),
    );
  });

  test("of years of chance eight in ten end within the band (simulation)", () => {
    const random = generator(7);
    let within = 0;
    const RUNS = 2_000;
    for (let run = 0; run < RUNS; run++) {
      const perMonth = 2 + 20 * random();
      const months = Array.from({ length: 12 }, () => poisson(perMonth, random));
      const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
      const band = verwacht({ geteld: sum(months.slice(0, 5)), verstreken: 5, resterend: 7 })!;
      if (band.laag <= sum(months) && sum(months) <= band.hoog) within += 1;
    }
    expect(within / RUNS).toBeGreaterThan(0.78);
    expect(within / RUNS).toBeLessThan(0.86); // whole numbers: a little wider than eight in ten
  });
});

/** Mulberry32: the same numbers on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

function poisson(mean: number, random: () => number): number {
  let count = 0;
  for (let chance = random(); chance > Math.exp(-mean); chance *= random()) count += 1;
  return count;
}
