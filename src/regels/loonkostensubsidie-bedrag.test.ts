import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { type Hours, hours } from "#core/hours";
import { cents, percent, type Rate, WHOLE } from "#core/money";
import { loonkostensubsidie } from "#regels/loonkostensubsidie";
import { loonkostensubsidieUitBedragen } from "#regels/loonkostensubsidie-bedrag";
import { GeenWaarde } from "#regels/parameter";

const dag = isoDate("2026-07-01");
const uitBedragen = (minimumloon: number, loonwaarde: number, uren: number, voltijd = 40) =>
  loonkostensubsidieUitBedragen(
    {
      minimumloonMetBijslag: cents(minimumloon),
      loonwaardeMetBijslag: cents(loonwaarde),
      urenPerWeek: hours(uren),
      voltijdUren: hours(voltijd),
    },
    dag,
  );

describe("published: Koen, July 2026, loonwaarde given as 1.514,38 of 2.523,96 (wet-en-bedragen §12.1, R-302)", () => {
  test.each([
    [36, 1_009_58],
    [32, 897_40], // 897,4044
    [27, 757_19], // 757,185
  ])("%s hours", (uren, expected) => {
    expect(uitBedragen(2_523_96, 1_514_38, uren)).toBe(expected);
  });

  test("from 60 percent without rounding first, 32 hours give one cent more: that is what we pay", () => {
    const vraag = {
      startdatum: dag,
      loonwaarde: percent(60),
      urenPerWeek: hours(32),
      voltijdUren: hours(36),
    };
    expect(loonkostensubsidie(vraag, dag).zonderWerkgeverslastenInCenten).toBe(897_41);
  });
});

describe("published: the limit of 70% of 2.155,00 (wet-en-bedragen §12.1)", () => {
  test.each([
    ["half the wage is below it", 1_077_50, 1_077_50],
    ["a tenth of the wage is cut off", 215_50, 1_508_50],
    ["exactly at it", 646_50, 1_508_50],
    ["the whole wage earned: nothing", 2_155_00, 0],
    ["more than the wage earned: nothing", 2_200_00, 0],
  ])("%s", (_, loonwaarde, expected) => {
    expect(uitBedragen(2_155_00, loonwaarde, 36)).toBe(expected);
  });
});

test("hours above the usual full week count for nothing, 40 of them count as 40/36", () => {
  expect(uitBedragen(2_155_00, 1_077_50, 45)).toBe(1_197_22);
  expect(uitBedragen(2_155_00, 1_077_50, 40)).toBe(1_197_22);
});

test("before 2024 there is no norm week to count from", () => {
  const vraag = {
    minimumloonMetBijslag: cents(2_155_00),
    loonwaardeMetBijslag: cents(0),
    urenPerWeek: hours(36),
    voltijdUren: hours(36),
  };
  expect(() => loonkostensubsidieUitBedragen(vraag, isoDate("2023-12-31"))).toThrow(GeenWaarde);
});

test("a loonwaarde as an exact amount gives what the same loonwaarde as a percentage gives", () => {
  // a quarter of 2.337,00 × 1,08 is a whole number of cents
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 5000 }), (steps, uren) => {
      const loonwaarde = (steps * 250_000) as Rate;
      const urenPerWeek = uren as Hours;
      const vraag = { startdatum: dag, loonwaarde, urenPerWeek, voltijdUren: hours(40) };
      expect(uitBedragen(2_523_96, (2_523_96 * loonwaarde) / WHOLE, uren / 100)).toBe(
        loonkostensubsidie(vraag, dag).zonderWerkgeverslastenInCenten,
      );
    }),
  );
});
