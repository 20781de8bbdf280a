import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { verborgen, type Uiterste } from "#statistiek/afscherming";
import { spelingVan, stellingVan, zonderLosse } from "#statistiek/speling";
import { verschuivingVan } from "#statistiek/verschuiving";
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

/** Cubes in which some counts are summed once more, as for a target. */
const metDoelen = fc.array(count, { minLength: 12, maxLength: 12 }).chain((counts) => {
  const { waarden, sommen } = kubus([3, 4], ([a = 0, b = 0]) => counts[a * 4 + b]!);
  return fc.record({
    doelen: fc
      .array(fc.uniqueArray(fc.nat({ max: 11 }), { minLength: 2, maxLength: 5 }), { maxLength: 3 })
      .map((parts) => ({
        waarden: [...waarden, ...parts.map((delen) => delen.reduce((sum, at) => sum + waarden[at]!, 0))],
        sommen: [...sommen, ...parts.map((delen, nr) => ({ som: waarden.length + nr, delen }))],
      })),
    share: fc.array(fc.boolean(), { minLength: 23, maxLength: 23 }),
  });
});

test("the cheapest shift reaches all there is, and keeps every sum that is shown (S-14)", () => {
  fc.assert(
    fc.property(
      metDoelen,
      fc.constantFrom<1 | -1>(1, -1),
      ({ doelen: { waarden, sommen }, share }, richting) => {
        const stelling = stellingVan(waarden.length, sommen);
        const hidden = new Set([...waarden.keys()].filter((at) => share[at]));
        for (const at of hidden) {
          const groep = groepVan(stelling, hidden, at);
          const stelsel = stelselVan({ stelling, waarden, hidden }, groep);
          const end = uiterste(stelsel, groep.indexOf(at), richting)[groep.indexOf(at)]!;
          const vraag = { stelling, waarden, groep, at, richting, nodig: GRENS, kosten: () => 1 };
          const { stelsel: own, tekort, lees } = verschuivingVan(vraag);
          const other = lees(uiterste(own, tekort, -1));
          const moved = richting * (other[groep.indexOf(at)]! - waarden[at]!);
          expect(moved).toBeCloseTo(Math.min(GRENS, richting * (end - waarden[at]!)), 5);
          expect(Math.min(...other)).toBeGreaterThanOrEqual(-1e-6);
          const now = waarden.map((waarde, each) =>
            groep.includes(each) ? other[groep.indexOf(each)]! : waarde,
          );
          for (const { som, delen } of sommen)
            expect(delen.reduce((sum, each) => sum + now[each]!, 0)).toBeCloseTo(now[som]!, 5);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("a sum of which the total is hidden leaves everything else as open as it was (S-14)", () => {
  fc.assert(
    fc.property(metDoelen, ({ doelen: { waarden, sommen }, share }) => {
      const stelling = stellingVan(waarden.length, sommen);
      const hidden = new Set([...waarden.keys()].filter((at) => share[at]));
      for (const at of hidden) {
        const vraag = { stelling, waarden, hidden, at, nodig: GRENS };
        expect(naive({ ...vraag, stelling: zonderLosse(stelling, hidden, at) })).toBe(naive(vraag));
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
