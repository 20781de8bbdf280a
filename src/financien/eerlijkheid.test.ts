import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cents, cents, type ExactCents } from "#core/money";
import {
  type Kostenspel,
  ledenVan,
  shapley,
  shapleyInCenten,
  spelVanPosten,
  wieIsBeterAf,
} from "#financien/eerlijkheid";

/** Any costs at all for every group of up to five gemeenten. */
const spel: fc.Arbitrary<Kostenspel> = fc
  .integer({ min: 1, max: 5 })
  .chain((aantal) =>
    fc
      .array(fc.nat({ max: 1e9 }), { minLength: 2 ** aantal - 1, maxLength: 2 ** aantal - 1 })
      .map((table) => ({ aantal, kosten: (coalitie: number) => cents(table[coalitie - 1]!) })),
  );

/** A published game: an airport's runway, costs 8, 11, 13 and 18, paid by who needs a length. */
const landingsbaan: Kostenspel = {
  aantal: 4,
  kosten: (coalitie) => cents(Math.max(...ledenVan(coalitie, [8, 11, 13, 18])) * 12_00),
};

describe("who adds what to the costs (R-310)", () => {
  test("a runway is paid by who needs each stretch of it: 2, 3, 4 and 9 (Littlechild and Owen 1973)", () => {
    expect(shapley(landingsbaan).map(inCents)).toEqual([24_00, 36_00, 48_00, 108_00]);
    expect(shapleyInCenten(landingsbaan)).toEqual([24_00, 36_00, 48_00, 108_00]);
  });

  test("it is the mean over every order of joining, exactly (naive specification)", () => {
    fc.assert(
      fc.property(spel, (spel) => {
        expect(shapley(spel).map(lowest)).toEqual(byOrders(spel).map(lowest));
      }),
      { numRuns: 60 },
    );
  });

  test("together they pay the whole, to the cent", () => {
    fc.assert(
      fc.property(spel, (spel) => {
        const sum = shapleyInCenten(spel).reduce((total, part) => total + part, 0);
        expect(sum).toBe(spel.kosten(2 ** spel.aantal - 1));
      }),
    );
  });

  test("who adds nothing to any group pays nothing", () => {
    fc.assert(
      fc.property(spel, (spel) => {
        const guest = 1 << spel.aantal;
        const more: Kostenspel = {
          aantal: spel.aantal + 1,
          kosten: (coalitie) => (coalitie === guest ? cents(0) : spel.kosten(coalitie & ~guest)),
        };
        expect(shapleyInCenten(more).at(-1)).toBe(0);
        expect(shapley(more).at(-1)!.numerator).toBe(0n);
      }),
    );
  });

  test("who add the same to every group pay the same", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1e9 }), { minLength: 12, maxLength: 12 }), (table) => {
        const kosten = (coalitie: number) => {
          const twins = (coalitie & 1) + ((coalitie >> 1) & 1);
          return cents(coalitie === 0 ? 0 : table[twins * 4 + (coalitie >> 2)]!);
        };
        const [one, other] = shapley({ aantal: 4, kosten });
        expect(one).toEqual(other);
      }),
    );
  });
});

describe("who would be better off alone", () => {
  test("the parts that follow from what each adds to a shared building give nobody a reason to leave", () => {
    const gebruik = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(gebruik, fc.nat({ max: 1e9 }), fc.nat({ max: 1e6 }), (use, bedrag, beweegt) => {
        const spel = spelVanPosten(use.length, [{ bedrag: cents(bedrag), beweegt, gebruik: use }]);
        const groups = wieIsBeterAf(spel, shapleyInCenten(spel));
        for (const { voordeel } of groups) expect(voordeel).toBeLessThanOrEqual(use.length); // rounding only
      }),
      { numRuns: 40 },
    );
  });

  test("one that pays for the others is named with what leaving would bring", () => {
    const spel = spelVanPosten(3, [{ bedrag: cents(900), beweegt: 1_000_000, gebruik: [1, 1, 1] }]);
    const groups = wieIsBeterAf(spel, [cents(500), cents(300), cents(100)]);
    expect(groups.map(({ coalitie, voordeel }) => [ledenVan(coalitie, ["a", "b", "c"]), voordeel])).toEqual([
      [["a"], 200],
      [["a", "b"], 200],
    ]);
  });

  test("a post is paid whole by all, and by who uses nothing of it not at all", () => {
    const { kosten } = spelVanPosten(3, [{ bedrag: cents(1000), beweegt: 400_000, gebruik: [3, 1, 0] }]);
    expect([1, 2, 3, 4, 7].map(kosten)).toEqual([900, 700, 1000, 0, 1000]);
  });
});

test("more gemeenten than can be weighed in a moment are refused", () => {
  expect(() => shapley({ aantal: 13, kosten: () => cents(1) })).toThrow(RangeError);
});

const inCents = ({ numerator, denominator }: ExactCents): number => Number(numerator) / Number(denominator);

const lowest = ({ numerator, denominator }: ExactCents): string => {
  const divisor = gcd(numerator < 0n ? -numerator : numerator, denominator);
  return `${numerator / divisor}/${denominator / divisor}`;
};
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

function byOrders({ aantal, kosten }: Kostenspel): ExactCents[] {
  const orders = permutations(Array.from({ length: aantal }, (_, at) => at));
  const parts = Array.from({ length: aantal }, () => 0);
  for (const order of orders) {
    let joined = 0;
    let paid: Cents | 0 = 0;
    for (const speler of order) {
      joined |= 1 << speler;
      const now = kosten(joined);
      parts[speler]! += now - paid;
      paid = now;
    }
  }
  return parts.map((part) => ({ numerator: BigInt(part), denominator: BigInt(orders.length) }));
}

const permutations = (items: readonly number[]): number[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item) =>
        permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
      );
