import fc from "fast-check";
import { expect, test } from "vitest";
import { GRENS } from "../../src/modules/sturing/afscherming/beschermTabel.ts";
import { regioMet } from "../support/aanval-dagen.ts";
import { wensenbuit } from "../support/aanval-wensen.ts";
import { aanval } from "../support/aanval.ts";

// Show 4, what people ask beside what the units offer: counts by kind of work and gemeente with all their totals.

const tabel = fc
  .record({ hoog: fc.integer({ min: 2, max: 12 }), breed: fc.integer({ min: 2, max: 8 }) })
  .chain(({ hoog, breed }) =>
    fc.array(
      fc.array(fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 40 })), { minLength: breed, maxLength: breed }),
      {
        minLength: hoog,
        maxLength: hoog,
      },
    ),
  );

test("of what people ask, by kind of work and gemeente, no count below ten follows (S-14)", {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(tabel, async (echt) => {
      expect(await aanval(wensenbuit(echt), GRENS)).toEqual([]);
    }),
    { numRuns: 40, seed: 3 },
  );
});

test.each([112, 198])(
  "also where each sum by itself leaves enough open and all of them together did not, region %i (S-14)",
  async (seed) => {
    const { gisteren } = regioMet(seed, 8, 5);
    expect(await aanval(wensenbuit(gisteren), GRENS)).toEqual([]);
  },
);
