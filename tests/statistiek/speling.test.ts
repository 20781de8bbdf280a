import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { verborgen, type Uiterste } from "#statistiek/afscherming";
import { spelingVan, stellingVan } from "#statistiek/speling";
import { groepVan, stelselVan } from "#statistiek/stelsel";
import { kubus } from "../support/kubus.ts";
import { highsOpener } from "../../src/modules/functiecreatie/highs.ts";
import { uitersteMet } from "../../src/modules/sturing/uiterste.ts";

const GRENS = 10;
let uiterste: Uiterste;
beforeAll(async () => {
  uiterste = uitersteMet(await highsOpener());
});

const count = fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 40 }));
const tabellen = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.record({
      cijfers: fc
        .array(count, { minLength: rows * columns, maxLength: rows * columns })
        .map((counts) => kubus([rows, columns], ([a = 0, b = 0]) => counts[a * columns + b]!)),
      hidden: fc.uniqueArray(fc.nat({ max: (rows + 1) * (columns + 1) - 1 }), { minLength: 1 }),
    }),
  );

/** By linear programming over the whole group: exact, and slow. */
function naive(vraag: Parameters<typeof spelingVan>[0]): number {
  const groep = groepVan(vraag.stelling, vraag.hidden, vraag.at);
  const stelsel = stelselVan(vraag, groep);
  const place = groep.indexOf(vraag.at);
  const [high = 0, low = 0] = ([1, -1] as const).map(
    (richting) => uiterste(stelsel, place, richting)[place]!,
  );
  return Math.min(vraag.nodig, Math.round(high - low)) + 0; // no negative zero
}

test("in a table with all its totals it finds exactly what a linear program finds (S-14)", () => {
  fc.assert(
    fc.property(tabellen, ({ cijfers: { waarden, sommen }, hidden }) => {
      const stelling = stellingVan(waarden.length, sommen);
      for (const at of hidden) {
        const vraag = { stelling, waarden, hidden: new Set(hidden), at, nodig: GRENS };
        expect(spelingVan(vraag).ruimte).toBe(naive(vraag));
      }
    }),
    { numRuns: 150 },
  );
});

test("in any cube it finds no more than there is, and names only what is hidden (S-14)", () => {
  const cubes = fc.array(count, { minLength: 12, maxLength: 12 }).chain((counts) =>
    fc.record({
      cijfers: fc.constant(kubus([2, 3, 2], ([a = 0, b = 0, c = 0]) => counts[(a * 3 + b) * 2 + c]!)),
      hidden: fc.uniqueArray(fc.nat({ max: 35 }), { minLength: 4 }),
    }),
  );
  fc.assert(
    fc.property(cubes, ({ cijfers: { waarden, sommen }, hidden }) => {
      const stelling = stellingVan(waarden.length, sommen);
      for (const at of hidden) {
        const vraag = { stelling, waarden, hidden: new Set(hidden), at, nodig: GRENS };
        const { ruimte, gebruikt } = spelingVan(vraag);
        expect(ruimte).toBeLessThanOrEqual(naive(vraag));
        expect([...gebruikt].every((each) => vraag.hidden.has(each))).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test("a tree of periods: what a month gains another may lose, through its quarter (by hand)", () => {
  // the year 60 is 25 and 35; 25 is 3 and 22, 35 is 15 and 20. Hidden: a month of each quarter, and both quarters
  const waarden = [60, 25, 35, 3, 22, 15, 20];
  const stelling = stellingVan(7, [
    { som: 0, delen: [1, 2] },
    { som: 1, delen: [3, 4] },
    { som: 2, delen: [5, 6] },
  ]);
  const of = (hidden: readonly number[]) =>
    spelingVan({ stelling, waarden, hidden: new Set(hidden), at: 3, nodig: 40 }).ruimte;
  expect(of([3, 5])).toBe(0);
  expect(of([3, 4])).toBe(25);
  expect(of([3, 1, 2, 5])).toBe(18); // 3 down, and 15 up: all that the other month has
});

test("344 gemeenten by eight groups: no count below ten that was tried follows (S-14)", {
  timeout: 60_000,
}, () => {
  let state = 344;
  const next = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  const counts = Array.from({ length: 344 }, () => {
    const size = 4 / (0.02 + next());
    return Array.from({ length: 8 }, () => Math.floor(size * next()));
  });
  const { waarden, sommen } = kubus([344, 8], ([a = 0, b = 0]) => counts[a]![b]!);
  const hidden = verborgen({ waarden, sommen }, GRENS, uiterste);
  const small = [...hidden].filter((at) => waarden[at]! < GRENS);
  expect(small.length).toBeGreaterThan(1_500);
  expect(hidden.size - small.length).toBeLessThan(small.length / 20);
  const stelling = stellingVan(waarden.length, sommen);
  for (const at of small.filter((_, place) => place % 150 === 0))
    expect(naive({ stelling, waarden, hidden, at, nodig: GRENS })).toBe(GRENS);
});
