import fc from "fast-check";
import { expect, test } from "vitest";
import { behoudNa, kaplanMeier, mediaan, type Volgdag } from "./kaplan-meier.ts";

const lost = (...days: readonly number[]): Volgdag[] =>
  days.map((dagen) => ({ dagen, verloren: 1, gestopt: 0 }));
const left = (...days: readonly number[]): Volgdag[] =>
  days.map((dagen) => ({ dagen, verloren: 0, gestopt: 1 }));

/** Weeks in remission of 21 patients. @source Freireich et al. (1963), Blood 21:699–716 */
const FREIREICH = [
  ...lost(6, 6, 6, 7, 10, 13, 16, 22, 23),
  ...left(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
];

// the estimate, Greenwood's standard error and the bounds of log(−log S) as the textbooks print them
// @source Cox and Oakes (1984), Analysis of Survival Data, table 4.1; Stata, sts list
test.each([
  [6, 21, 0.8571, 0.0764, 0.6197, 0.9516],
  [7, 17, 0.8067, 0.0869, 0.5631, 0.9228],
  [10, 15, 0.7529, 0.0963, 0.5032, 0.8894],
  [13, 12, 0.6902, 0.1068, 0.4316, 0.8491],
  [16, 11, 0.6275, 0.1141, 0.3675, 0.8049],
  [22, 7, 0.5378, 0.1282, 0.2678, 0.7468],
  [23, 6, 0.4482, 0.1346, 0.1881, 0.6801],
])(
  "after %i weeks the published example gives what is printed (R-251)",
  (week, risk, share, error, low, high) => {
    const stap = kaplanMeier(FREIREICH).find(({ dagen }) => dagen === week)!;
    const behoud = behoudNa(FREIREICH, week)!;
    expect(stap.gevolgd).toBe(risk);
    expect(behoud.aandeel).toBeCloseTo(share, 4);
    expect(behoud.aandeel * Math.sqrt(stap.som)).toBeCloseTo(error, 4);
    expect(behoud.laag).toBeCloseTo(low, 4);
    expect(behoud.hoog).toBeCloseTo(high, 4);
  },
);

test("nothing is said of a day that nobody was followed to", () => {
  expect(behoudNa(FREIREICH, 34)!.aandeel).toBeCloseTo(0.4482, 4);
  expect(behoudNa(FREIREICH, 35)).toBeNull();
  expect(behoudNa([], 1)).toBeNull();
});

test("where nobody lost it, it may still happen to some: of ten people at most three in ten", () => {
  const behoud = behoudNa(left(...Array<number>(10).fill(400)), 365)!;
  expect([behoud.aandeel, behoud.hoog, behoud.gevolgd]).toEqual([1, 1, 10]);
  expect(behoud.laag).toBeCloseTo(0.6915, 4); // Clopper and Pearson for 0 of 10
});

test("where everybody lost it the share is nothing, with an upper bound", () => {
  const behoud = behoudNa(lost(5, 5, 5), 9)!;
  expect([behoud.aandeel, behoud.laag]).toEqual([0, 0]);
  expect(behoud.hoog).toBeCloseTo(0.7076, 4); // Clopper and Pearson for 0 of 3
});

test("a loss on the day that someone else is no longer followed comes first", () => {
  expect(kaplanMeier([...lost(3), ...left(3)])[0]!.aandeel).toBe(0.5);
});

const volgdagen = fc.array(
  fc.record({ dagen: fc.integer({ min: 1, max: 60 }), verloren: fc.nat(3), gestopt: fc.nat(3) }),
  { maxLength: 40 },
);
const days = fc.integer({ min: 0, max: 70 });

/** Day by day, as it is explained: of those who are still followed, the part that did not lose it. */
function naief(rows: readonly Volgdag[], tot: number): number {
  const people = rows.flatMap(({ dagen, verloren, gestopt }) =>
    Array.from({ length: verloren + gestopt }, (_, at) => ({ dagen, isLost: at < verloren })),
  );
  let share = 1;
  for (let day = 1; day <= tot; day++) {
    const followed = people.filter(({ dagen }) => dagen >= day).length;
    const gone = people.filter(({ dagen, isLost }) => isLost && dagen === day).length;
    if (followed > 0) share *= 1 - gone / followed;
  }
  return share;
}

test("it is what the explanation says, for any group on any day", () => {
  fc.assert(
    fc.property(volgdagen, days, (rows, day) => {
      const behoud = behoudNa(rows, day);
      if (behoud) expect(behoud.aandeel).toBeCloseTo(naief(rows, day), 10);
    }),
  );
});

test("without anyone who left it is the plain share, and the order of the rows says nothing", () => {
  fc.assert(
    fc.property(volgdagen, days, (rows, day) => {
      const all = rows.map((row) => ({ ...row, gestopt: 0 }));
      const total = all.reduce((sum, { verloren }) => sum + verloren, 0);
      const behoud = behoudNa(all, day);
      const longer = all.filter(({ dagen }) => dagen > day).reduce((sum, { verloren }) => sum + verloren, 0);
      if (behoud) expect(behoud.aandeel).toBeCloseTo(longer / total, 10);
      expect(behoudNa(all.toReversed(), day)).toEqual(behoud);
    }),
  );
});

test("the share never rises, and lies between its bounds and between nothing and all", () => {
  fc.assert(
    fc.property(volgdagen, (rows) => {
      let before = 1;
      for (let day = 0; day <= 60; day += 6) {
        const behoud = behoudNa(rows, day);
        if (!behoud) continue;
        const { aandeel, laag, hoog } = behoud;
        expect(aandeel).toBeLessThanOrEqual(before + 1e-12);
        expect(0 <= laag && laag <= aandeel + 1e-12 && aandeel <= hoog + 1e-12 && hoog <= 1).toBe(true);
        before = aandeel;
      }
    }),
  );
});

test("a share that cannot be counted is refused", () => {
  expect(() => kaplanMeier([{ dagen: 3, verloren: -1, gestopt: 0 }])).toThrow("No count");
});

/** The same row of numbers each time. @source Park and Miller (1988), Communications of the ACM 31:1192–1201 */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

test("in 19 of 20 groups of eighty people the real share lies within the interval (R-251)", () => {
  const next = numbersFrom(20_261_122);
  const DAY = 365;
  const real = Math.exp(-DAY / 700);
  const groups = 3_000;
  let within = 0;
  for (let group = 0; group < groups; group++) {
    const rows = Array.from({ length: 80 }, (): Volgdag => {
      const loses = Math.ceil(-700 * Math.log(next()));
      const leaves = Math.ceil(next() * 1_100);
      const isLost = loses <= leaves;
      return { dagen: Math.min(loses, leaves), verloren: isLost ? 1 : 0, gestopt: isLost ? 0 : 1 };
    });
    const { laag, hoog } = behoudNa(rows, DAY)!;
    if (laag <= real && real <= hoog) within += 1;
  }
  expect(within / groups).toBeGreaterThan(0.935);
  expect(within / groups).toBeLessThan(0.965);
});

// @source Stata, stci on the same example: median 23, 95% interval from 13, no upper bound
test("the median of the published example is what is printed (R-251)", () => {
  expect(mediaan(FREIREICH)).toEqual({ dagen: 23, laag: 13, hoog: null });
  expect(mediaan(left(5, 6, 7))).toEqual({ dagen: null, laag: null, hoog: null });
});

test("without anyone who left the median is the middle of a row, and it lies between its bounds", () => {
  expect(mediaan(lost(1, 2, 3, 4, 5)).dagen).toBe(3);
  fc.assert(
    fc.property(volgdagen, (rows) => {
      const { dagen, laag, hoog } = mediaan(rows);
      if (dagen === null) return;
      expect(naief(rows, dagen)).toBeLessThanOrEqual(0.5 + 1e-9);
      expect(naief(rows, dagen - 1)).toBeGreaterThan(0.5 - 1e-9);
      expect(laag !== null && laag <= dagen && (hoog === null || dagen <= hoog)).toBe(true);
    }),
  );
});
