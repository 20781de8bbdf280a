import { expect } from "vitest";

/** Every combination of the options, or evenly spread ones where there are more than `hoogstens`. */
export function combinaties<T extends Record<string, readonly unknown[]>>(
  opties: T,
  hoogstens = 400,
): { [K in keyof T]: T[K][number] }[] {
  const keys = Object.keys(opties);
  const total = keys.reduce((product, key) => product * opties[key]!.length, 1);
  let step = Math.max(1, Math.floor(total / hoogstens) | 1);
  while ([3, 5, 7].some((size) => step % size === 0)) step += 2; // or it would pass by the same options each time
  const found: { [K in keyof T]: T[K][number] }[] = [];
  for (let at = 0; at < total; at += step) {
    let rest = at;
    const one: Record<string, unknown> = {};
    for (const key of keys) {
      const values = opties[key]!;
      one[key] = values[rest % values.length];
      rest = Math.floor(rest / values.length);
    }
    found.push(one as { [K in keyof T]: T[K][number] });
  }
  return found;
}

/** Texts that say nothing: empty, or with a hole in them. */
function holes(value: unknown, where: string): string[] {
  if (typeof value === "string") {
    const isHole = value.trim() === "" || /undefined|NaN|\[object|Stryker|\bnull\b/.test(value);
    return isHole ? [`${where}: "${value}"`] : [];
  }
  if (value === undefined) return [`${where}: undefined`];
  if (typeof value === "number") return Number.isNaN(value) ? [`${where}: NaN`] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => holes(part, `${where}.${key}`));
}

export const expectWords = (answers: readonly unknown[], mayBeEmpty = /^$/) => {
  expect(answers.length).toBeGreaterThan(0);
  const found = answers.flatMap((answer, at) => holes(answer, `answer ${at}`));
  expect(found.filter((hole) => !mayBeEmpty.test(hole)).slice(0, 5)).toEqual([]);
};
