import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cohort, type Stroommodel } from "#toekomstplan/stroom/cohort";
import { individueel } from "#toekomstplan/stroom/individueel";
import { toeval } from "#toekomstplan/toeval";

const WACHT = 0;
const WERKT = 1;
const WEG = 2;

/** A waiting list for a number of places: people come, wait, work and leave. */
const wachtlijst = ({
  plaatsen,
  erbij,
  weg,
}: {
  plaatsen: number;
  erbij: number;
  weg: number;
}): Stroommodel => ({
  staten: 3,
  pijlen: [
    { van: WACHT, naar: WERKT },
    { van: WERKT, naar: WEG },
  ],
  beslis(_, stand, uit, in_) {
    uit[0] = Math.min(stand[WACHT]! * 0.3, Math.max(0, plaatsen - stand[WERKT]!));
    uit[1] = stand[WERKT]! * weg;
    in_[WACHT] = erbij;
  },
});

type Netwerk = { readonly staten: number; readonly pijlen: { van: number; naar: number; deel: number }[] };
/** Any arrows between any states, each asking for a share that differs by month, with people coming in. */
const netwerken: fc.Arbitrary<Netwerk> = fc.integer({ min: 2, max: 6 }).chain((staten) =>
  fc.record({
    staten: fc.constant(staten),
    pijlen: fc.array(
      fc.record({
        van: fc.nat(staten - 1),
        naar: fc.nat(staten - 1),
        deel: fc.double({ min: 0, max: 0.7, noNaN: true }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  }),
);
const modelVan = ({ staten, pijlen }: Netwerk): Stroommodel => ({
  staten,
  pijlen,
  beslis(maand, stand, uit, erbij) {
    for (const [at, { van, deel }] of pijlen.entries())
      uit[at] = stand[van]! * deel * (0.5 + toeval(1, maand, at, 0));
    erbij[maand % staten] = 1.37;
  },
});
const MAANDEN = 24;
const begins = (staten: number) => fc.array(fc.nat(60), { minLength: staten, maxLength: staten });
const cases = netwerken.chain((netwerk) =>
  fc.record({ netwerk: fc.constant(netwerk), begin: begins(netwerk.staten), zaad: fc.nat(1e6) }),
);

describe("what is expected", () => {
  test("nobody is lost or made: begin and who came in is who is there, every month (conservation)", () => {
    fc.assert(
      fc.property(cases, ({ netwerk, begin }) => {
        const { stand, erbij } = cohort(modelVan(netwerk), Float64Array.from(begin), MAANDEN);
        let expected = begin.reduce((sum, value) => sum + value, 0);
        for (let maand = 0; maand < MAANDEN; maand++) {
          for (let at = 0; at < netwerk.staten; at++) expected += erbij[maand * netwerk.staten + at]!;
          const row = stand.subarray((maand + 1) * netwerk.staten, (maand + 2) * netwerk.staten);
          expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(expected, 8);
          for (const people of row) expect(people).toBeGreaterThanOrEqual(-1e-9);
        }
      }),
    );
  });

  test("a place is never filled above its number, and who cannot start waits (R-380)", () => {
    const { stand } = cohort(
      wachtlijst({ plaatsen: 40, erbij: 3, weg: 0.01 }),
      Float64Array.of(28, 29, 0),
      60,
    );
    for (let maand = 0; maand <= 60; maand++)
      expect(stand[maand * 3 + WERKT]!).toBeLessThanOrEqual(40 + 1e-9);
    expect(stand[60 * 3 + WERKT]).toBeCloseTo(40, 0);
    expect(stand[60 * 3 + WACHT]!).toBeGreaterThan(100);
  });

  test("a number of people below zero is refused", () => {
    const wrong: Stroommodel = {
      staten: 2,
      pijlen: [{ van: 0, naar: 1 }],
      beslis: (_, __, uit) => void (uit[0] = -1),
    };
    expect(() => cohort(wrong, Float64Array.of(1, 0), 1)).toThrow(RangeError);
  });
});

describe("whole people", () => {
  test("nobody is lost or made, and the same seed gives the same people (conservation)", () => {
    fc.assert(
      fc.property(cases, ({ netwerk, begin, zaad }) => {
        const model = modelVan(netwerk);
        const verloop = cohort(model, Float64Array.from(begin), MAANDEN);
        const trekking = { zaad, trekking: 3, groep: 1 };
        const standen = individueel(model, verloop, begin, trekking);
        expect(individueel(model, verloop, begin, trekking)).toEqual(standen);
        const start = begin.reduce((sum, value) => sum + value, 0);
        const cameIn = verloop.erbij.reduce((sum, value) => sum + value, 0);
        const end = standen.subarray(MAANDEN * netwerk.staten).reduce((sum, value) => sum + value, 0);
        expect(Math.abs(end - start - cameIn)).toBeLessThanOrEqual(netwerk.staten);
        for (const people of standen) expect(people).toBeGreaterThanOrEqual(0);
        expect([...standen.subarray(0, netwerk.staten)]).toEqual(begin);
      }),
    );
  });

  test("come on average to what is expected, within three standard errors, for fifty networks and where places run out", () => {
    const drawn = fc
      .sample(cases, { numRuns: 50, seed: 8 })
      .map(({ netwerk, begin }) => ({ model: modelVan(netwerk), begin }));
    const full = { model: wachtlijst({ plaatsen: 40, erbij: 3, weg: 0.01 }), begin: [28, 29, 0] };
    let beyond = 0;
    let looked = 0;
    for (const { model, begin } of [...drawn, full]) {
      const verloop = cohort(model, Float64Array.from(begin), MAANDEN);
      const { sum, squares, runs } = gedraaid(model, verloop, begin);
      for (let at = 0; at < sum.length; at++) {
        const mean = sum[at]! / runs;
        const error = Math.sqrt(Math.max(0, squares[at]! / runs - mean * mean) / runs);
        looked += 1;
        if (Math.abs(mean - verloop.stand[at]!) > 3 * error + 1e-9) beyond += 1;
      }
    }
    expect(looked).toBeGreaterThan(4000);
    expect(beyond / looked).toBeLessThan(0.006); // of a right model 0,27% lies beyond three
  });
});

function gedraaid(model: Stroommodel, verloop: ReturnType<typeof cohort>, begin: readonly number[]) {
  const runs = 400;
  const sum = new Float64Array(verloop.stand.length);
  const squares = new Float64Array(verloop.stand.length);
  for (let trekking = 0; trekking < runs; trekking++)
    for (const [at, people] of individueel(model, verloop, begin, {
      zaad: 5,
      trekking,
      groep: 0,
    }).entries()) {
      sum[at]! += people;
      squares[at]! += people * people;
    }
  return { sum, squares, runs };
}
