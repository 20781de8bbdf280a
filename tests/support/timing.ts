const SAMPLES = 40;
const ATTEMPTS = 5;

type Timed = () => Promise<unknown>;

/**
 * How much longer one takes than the other, as a part: 0.2 is a fifth longer or shorter. Both are measured by turns, and
 * of each the quicker half counts, because what else the machine does only ever adds time.
 */
export async function differenceInTime(one: Timed, other: Timed): Promise<number> {
  const times = { one: [] as number[], other: [] as number[] };
  for (let round = 0; round < SAMPLES; round++) {
    const turns = [
      [times.one, one],
      [times.other, other],
    ] as const;
    for (const [list, run] of round % 2 === 0 ? turns : turns.toReversed()) list.push(await timeOf(run));
  }
  return Math.abs(usual(times.one) / usual(times.other) - 1);
}

/** A difference that the code makes is there each time we look; one that the machine makes is gone when we look again. */
export async function lastingDifference(one: Timed, other: Timed, margin: number): Promise<number> {
  let smallest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && smallest >= margin; attempt++)
    smallest = Math.min(smallest, await differenceInTime(one, other));
  return smallest;
}

async function timeOf(run: Timed): Promise<number> {
  const begin = performance.now();
  await run();
  return performance.now() - begin;
}

/** The time that a quarter of the measurements stays below: the middle of the quicker half. */
const usual = (list: readonly number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 4)]!;
