import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { caseload, type Gekregen, type Groep, startGroep, uitnodiging } from "../support/groepsberichten.ts";

let groep: Groep;
beforeAll(async () => {
  groep = await startGroep();
});
afterAll(() => groep.stop());

/** Nothing in four cases out of five. */
const meestalNiet = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

test("whatever is chosen, left out or changed: who gets it are exactly those who stood at the check (S-15)", async () => {
  let wrong = 0;
  let reached = 0;
  const keuze = fc.record({
    behalve: fc.subarray(groep.mensen),
    zonderContact: fc.option(fc.boolean(), { nil: undefined }),
    anders: meestalNiet(fc.subarray(groep.mensen)),
    typt: meestalNiet(fc.nat(14)),
  });
  await fc.assert(
    fc.asyncProperty(keuze, async ({ behalve, zonderContact, anders, typt }) => {
      const selectie = { ...caseload, behalve, ...(zonderContact !== undefined && { zonderContact }) };
      const shown = await groep.check({ selectie, ...uitnodiging });
      const before = await groep.delivered();
      await groep.send({
        selectie: anders ? { ...selectie, behalve: anders } : selectie,
        ...uitnodiging,
        aantal: typt ?? shown.ontvangers.length,
        controle: shown.controle ?? "geen",
      });
      await groep.deliver(5);
      const got = (await groep.delivered()).slice(before.length);
      const gezien = new Map(
        shown.ontvangers.map(({ inwonerId, tekst }: Gekregen) => [inwonerId, tekst] as const),
      );
      wrong += got.filter(({ inwonerId, tekst }) => gezien.get(inwonerId) !== tekst).length;
      reached += got.length;
      expect(got.length === 0 || got.length === gezien.size).toBe(true);
    }),
    { numRuns: 40 },
  );
  expect(wrong).toBe(0);
  expect(reached).toBeGreaterThan(50);
}, 60_000);
