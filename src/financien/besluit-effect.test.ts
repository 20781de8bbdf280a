import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { cents, percent } from "#core/money";
import { type Besluit, besluitEffect } from "#financien/besluit-effect";
import { GeenWaarde } from "#regels/parameter";
import { loonkostensubsidie } from "#regels/loonkostensubsidie";

const tien: Besluit = {
  gemeente: "Amersfoort",
  inwoners: 160_000,
  plekken: 10,
  jaar: 2025,
  prijsPerPlek: cents(12_000_00), // AM match, 2025
  urenPerWeek: hours(27), // the mean contract of beschut werk, 2022
  voltijdUren: hours(36),
  loonwaarde: percent(38),
  uitBijstand: percent(45), // came from bijstand, 2022
};
const of = (naam: string, besluit: Besluit = tien) =>
  besluitEffect(besluit).regels.find((regel) => regel.naam === naam)!.perJaar;

describe("ten more places for beschut werk (R-320)", () => {
  test("each row with its own rule, in the first year and after", () => {
    const dag = isoDate("2025-01-01");
    const lks = loonkostensubsidie({ ...tien, startdatum: dag }, dag).bedragInCenten * 12 * 10;
    expect(of("Rijksbijdrage voor begeleiding")).toEqual([112_960_00, 112_960_00, 112_960_00]);
    expect(of("Prijs van het bedrijf")).toEqual([-120_000_00, -120_000_00, -120_000_00]);
    expect(of("Loonkostensubsidie")).toEqual([-lks, -lks, -lks]);
    expect(of("Budget voor loonkostensubsidie")).toEqual([0, lks, lks]);
    expect(of("Gemeentefonds, cluster Participatie")).toEqual([0, 73_550_00, 73_550_00]);
    // 18.000 × 45% × two thirds = 5.400 for a place
    expect(of("Bijstand die niet wordt betaald").map((amount) => Math.round(amount / 10_00))).toEqual([
      5400, 5400, 5400,
    ]);
  });

  test("a small gemeente keeps less of what it saves, a middle one something in between", () => {
    const saved = (inwoners: number) => of("Bijstand die niet wordt betaald", { ...tien, inwoners })[0]!;
    expect(saved(14_000)).toBe(10 * 2_430_00); // 18.000 × 45% × 30%
    expect(saved(14_000)).toBeLessThan(saved(27_500));
    expect(saved(27_500)).toBeLessThan(saved(41_000));
    expect(saved(41_000)).toBe(saved(160_000));
  });

  test("the total of a year is the sum of its rows, and twice the places is twice the money", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 1e6 }), (plekken, inwoners) => {
        const one = besluitEffect({ ...tien, plekken, inwoners });
        const two = besluitEffect({ ...tien, plekken: 2 * plekken, inwoners });
        for (const [at, total] of one.perJaar.entries()) {
          expect(one.regels.reduce((sum, { perJaar }) => sum + perJaar[at]!, 0)).toBe(total);
          expect(two.perJaar[at]).toBe(2 * total);
        }
      }),
    );
  });

  test("fewer places is the same with the other sign; none is no decision", () => {
    const more = besluitEffect(tien).perJaar;
    expect(besluitEffect({ ...tien, plekken: -10 }).perJaar.map((amount) => amount + 0)).toEqual(
      more.map((amount) => 0 - amount),
    );
    expect(() => besluitEffect({ ...tien, plekken: 0 })).toThrow(RangeError);
  });

  test("a year of which the amounts are not known is not guessed", () => {
    expect(() => besluitEffect({ ...tien, jaar: 2023 })).toThrow(GeenWaarde);
  });
});
