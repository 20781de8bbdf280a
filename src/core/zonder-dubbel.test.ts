import fc from "fast-check";
import { expect, test } from "vitest";
import { type Koppeling, telZonderDubbel } from "./zonder-dubbel.ts";

test("thirty placements that belong to two pillars are thirty together (R-357)", () => {
  const koppelingen = [
    { groep: "pijler 1", item: "na ontmoeting" },
    { groep: "pijler 3", item: "na ontmoeting" },
    { groep: "pijler 3", item: "na scholing" },
    { groep: "pijler 3", item: "na scholing" },
  ];
  const { perGroep, samen, dubbel } = telZonderDubbel(
    koppelingen,
    new Map([
      ["na ontmoeting", 30],
      ["na scholing", 20],
    ]),
  );
  expect([...perGroep]).toEqual([
    ["pijler 1", 30],
    ["pijler 3", 50],
  ]);
  expect([samen, dubbel]).toEqual([50, 30]);
});

const ITEMS = ["u", "v", "w", "x", "y", "z"];
const graph = fc.record({
  koppelingen: fc.array(
    fc.record({ groep: fc.constantFrom("a", "b", "c", "d"), item: fc.constantFrom(...ITEMS) }),
    { maxLength: 40 },
  ),
  waarden: fc.array(fc.nat(5_000), { minLength: 6, maxLength: 6 }),
});
const valuesOf = (waarden: readonly number[]) => new Map(ITEMS.map((item, at) => [item, waarden[at]!]));

test("in any graph the total is that of the items that are linked, each once (R-357)", () => {
  fc.assert(
    fc.property(graph, ({ koppelingen, waarden }) => {
      const values = valuesOf(waarden);
      const found = telZonderDubbel(koppelingen, values);
      let naive = 0;
      for (const item of ITEMS) if (koppelingen.some((een) => een.item === item)) naive += values.get(item)!;
      expect(found.samen).toBe(naive);
      const added = [...found.perGroep.values()].reduce((sum, value) => sum + value, 0);
      expect(added - found.samen).toBe(found.dubbel);
      expect(found.dubbel).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("one more link, or the same link again, never changes what another group has", () => {
  fc.assert(
    fc.property(graph, fc.nat(), ({ koppelingen, waarden }, pick) => {
      fc.pre(koppelingen.length > 0);
      const again = koppelingen[pick % koppelingen.length]!;
      const count = (all: readonly Koppeling[]) => telZonderDubbel(all, valuesOf(waarden));
      expect(count([...koppelingen, again])).toEqual(count(koppelingen));
      const more = count([...koppelingen, { groep: "e", item: again.item }]);
      expect(more.samen).toBe(count(koppelingen).samen);
      expect(more.perGroep.get("a")).toBe(count(koppelingen).perGroep.get("a"));
    }),
  );
});
