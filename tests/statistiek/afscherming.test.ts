import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type Cijfers, type Stelsel, type Uiterste, verborgen } from "#statistiek/afscherming";
import { highsOpener } from "../../src/modules/functiecreatie/highs.ts";
import { uitersteMet } from "../../src/modules/sturing/uiterste.ts";
import { kubus } from "../support/kubus.ts";

const GRENS = 10;
let uiterste: Uiterste;
beforeAll(async () => {
  uiterste = uitersteMet(await highsOpener());
});

const protect = (cijfers: Cijfers): Set<number> => verborgen(cijfers, GRENS, uiterste);

describe("small counts cannot be worked out (S-14)", () => {
  test("the printed placements of 2018 by gemeente and group: everything shown, 0 cells below ten follow from it", () => {
    const cijfers = kubus([8, 14], ([gemeente = 0, groep = 0]) => WSP_2018[gemeente]![groep]!);
    const hidden = protect(cijfers);
    expect(attack(cijfers, hidden)).toEqual([]);
    const shown = cijfers.waarden.filter((_, at) => !hidden.has(at));
    expect(shown).toContain(664);
    expect(shown.length).toBeGreaterThan(10);
  });

  test("hiding only the small ones is not enough: the attack then finds some", () => {
    const cijfers = kubus([8, 14], ([gemeente = 0, groep = 0]) => WSP_2018[gemeente]![groep]!);
    const small = new Set(cijfers.waarden.flatMap((waarde, at) => (waarde < GRENS ? [at] : [])));
    expect(attack(cijfers, small).length).toBeGreaterThan(0);
  });

  test("of any tables over gemeenten, groups and quarters together nothing below ten follows", () => {
    const cubes = fc
      .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 3 }))
      .chain((sizes) =>
        fc
          .array(fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 80 })), {
            minLength: sizes[0] * sizes[1] * sizes[2],
            maxLength: sizes[0] * sizes[1] * sizes[2],
          })
          .map((counts) =>
            kubus(sizes, ([a = 0, b = 0, c = 0]) => counts[(a * sizes[1] + b) * sizes[2] + c]!),
          ),
      );
    fc.assert(
      fc.property(cubes, (cijfers) => {
        expect(attack(cijfers, protect(cijfers))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("what was published before is taken into account: the new table gives way", () => {
    // 12 and 30 were shown last month beside their total; now the 30 turns out to be 25 of one group and 5 of another
    const cijfers: Cijfers = {
      waarden: [12, 30, 42, 25, 5],
      sommen: [
        { som: 2, delen: [0, 1] },
        { som: 1, delen: [3, 4] },
      ],
      gepubliceerd: new Set([0, 1, 2]),
    };
    expect(protect(cijfers)).toEqual(new Set([3, 4]));
  });

  test("where an earlier publication tells it already, nothing is published as if it did not", () => {
    const cijfers: Cijfers = {
      waarden: [20, 15, 5],
      sommen: [{ som: 0, delen: [1, 2] }],
      gepubliceerd: new Set([0, 1]),
    };
    expect(() => protect(cijfers)).toThrow(RangeError);
  });

  test("a table without small counts stays whole", () => {
    expect(protect(kubus([3, 3], () => 10)).size).toBe(0);
  });
});

/**
 * Apart from the code that protects: over all figures at once, for every hidden figure below the limit, the smallest and
 * the largest value that fit everything that is shown. What lies closer together than the limit was worked out.
 */
function attack({ waarden, sommen }: Cijfers, hidden: ReadonlySet<number>): number[] {
  const all: Stelsel = {
    aantal: waarden.length,
    vergelijkingen: [
      ...sommen.map(({ som, delen }) => ({
        plaatsen: [...delen, som],
        tekens: [...delen.map(() => 1), -1],
        waarde: 0,
      })),
      ...waarden.flatMap((waarde, at) => (hidden.has(at) ? [] : [{ plaatsen: [at], tekens: [1], waarde }])),
    ],
  };
  return [...hidden].filter((at) => {
    if (waarden[at]! >= GRENS) return false;
    const ends = ([1, -1] as const).map((richting) => uiterste(all, at, richting)[at]!);
    return ends[0]! - ends[1]! < GRENS - 1e-6;
  });
}

/** By gemeente, the last row outside the region; the groups in the order of the table. @source WSP regio Amersfoort, 2018 */
const WSP_2018 = [
  [104, 5, 26, 12, 6, 151, 35, 1, 40, 12, 2, 1, 0, 0],
  [11, 1, 5, 3, 1, 15, 2, 1, 1, 2, 1, 0, 0, 0],
  [7, 0, 0, 1, 0, 3, 0, 0, 2, 0, 1, 2, 3, 0],
  [8, 0, 2, 0, 0, 5, 1, 0, 1, 1, 0, 0, 1, 0],
  [7, 0, 0, 1, 0, 6, 0, 0, 2, 0, 0, 0, 1, 0],
  [10, 1, 3, 4, 0, 34, 0, 0, 3, 1, 1, 1, 4, 0],
  [12, 0, 2, 0, 0, 9, 0, 1, 2, 0, 0, 0, 4, 1],
  [43, 2, 7, 5, 0, 5, 5, 0, 0, 0, 1, 0, 9, 1],
] as const;
