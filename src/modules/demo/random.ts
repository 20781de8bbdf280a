/** A stream of numbers that look random and are the same on every machine. */
export type Random = ReturnType<typeof randomFor>;

/** Each part of the region has a stream of its own, so that a change in one leaves the others as they were. */
export function randomFor(part: string) {
  let state = hash(part);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0; // mulberry32
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** A whole number from `low` up to and including `high`. */
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const chance = (share: number): boolean => next() < share;
  const pick = <T>(list: readonly T[]): T => list[between(0, list.length - 1)]!;
  const pickSome = <T>(list: readonly T[], count: number): T[] => shuffle([...list]).slice(0, count);

  /** One of the values, more often where its weight is higher. */
  const weighted = <T>(choices: readonly (readonly [T, number])[]): T => {
    let rest = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of choices) {
      rest -= weight;
      if (rest < 0) return value;
    }
    return choices.at(-1)![0];
  };

  /** In place. */
  const shuffle = <T>(list: T[]): T[] => {
    for (let at = list.length - 1; at > 0; at--) {
      const other = between(0, at);
      [list[at], list[other]] = [list[other]!, list[at]!];
    }
    return list;
  };

  const hex = (digits: number) =>
    Math.floor(next() * 16 ** digits)
      .toString(16)
      .padStart(digits, "0");
  const id = (): string => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(6)}${hex(6)}`;

  return { next, between, chance, pick, pickSome, weighted, shuffle, id };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}
