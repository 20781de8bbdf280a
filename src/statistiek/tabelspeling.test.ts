import fc from "fast-check";
import { expect, test } from "vitest";
import { speling } from "./tabelspeling.ts";

const metTotalen = (cellen: readonly (readonly number[])[]) => {
  const sum = (own: readonly number[]) => own.reduce((a, b) => a + b, 0);
  const rijen = cellen.map((rij) => [...rij, sum(rij)]);
  return [...rijen, rijen[0]!.map((_, k) => sum(rijen.map((rij) => rij[k]!)))];
};

test("of two by two that are hidden, one can go down as far as the others and up as far (S-14)", () => {
  const tabel = metTotalen([
    [4, 6],
    [5, 3],
  ]);
  const inside = (r: number, k: number) => r < 2 && k < 2;
  expect(speling(tabel, inside, [0, 0])).toBe(3 + 5); // from 1 to 9: the 3 can go to nobody, and the 5
});

test("one that is hidden alone follows, and with its totals it can be anything (S-14)", () => {
  const tabel = metTotalen([
    [4, 20],
    [30, 40],
  ]);
  expect(speling(tabel, (r, k) => r === 0 && k === 0, [0, 0])).toBe(0);
  expect(speling(tabel, (r, k) => r !== 1 && k !== 1, [0, 0])).toBe(Infinity);
});

const tabel22 = fc.array(fc.array(fc.nat({ max: 4 }), { minLength: 2, maxLength: 3 }), {
  minLength: 2,
  maxLength: 3,
});

test("it is what trying every table that fits what is shown finds (S-14)", () => {
  fc.assert(
    fc.property(tabel22, fc.infiniteStream(fc.boolean()), (ruw, kansen) => {
      const cellen = ruw.map((rij) => rij.slice(0, Math.min(...ruw.map(({ length }) => length))));
      const hidden = cellen.map((rij) => rij.map(() => kansen.next().value));
      fc.pre(hidden.flat().some(Boolean));
      const tabel = metTotalen(cellen);
      const r = hidden.findIndex((rij) => rij.some(Boolean));
      const k = hidden[r]!.findIndex(Boolean);
      const found = mogelijk(cellen, hidden).map((each) => each[r]![k]!);
      const isHidden = (row: number, column: number) => hidden[row]?.[column] ?? false;
      expect(speling(tabel, isHidden, [r, k])).toBe(Math.max(...found) - Math.min(...found));
    }),
    { numRuns: 60 },
  );
});

/** Every table with the same totals, in which only what is hidden differs. */
function mogelijk(
  cellen: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
): number[][][] {
  const goal = JSON.stringify(totalen(cellen));
  const most = Math.max(...metTotalen(cellen).flat());
  const rows = cellen.map((rij, r) => {
    const som = rij.reduce((a, b) => a + b, 0);
    return rij
      .reduce<number[][]>(
        (found, waarde, k) =>
          found.flatMap((own) =>
            hidden[r]![k]
              ? Array.from({ length: Math.min(som, most) + 1 }, (_, each) => [...own, each])
              : [[...own, waarde]],
          ),
        [[]],
      )
      .filter((own) => own.reduce((a, b) => a + b, 0) === som);
  });
  return rows
    .reduce<number[][][]>((found, own) => found.flatMap((table) => own.map((rij) => [...table, rij])), [[]])
    .filter((table) => JSON.stringify(totalen(table)) === goal);
}

const totalen = (cellen: readonly (readonly number[])[]) =>
  metTotalen(cellen)
    .map((rij) => rij.at(-1)!)
    .concat(metTotalen(cellen).at(-1)!);
