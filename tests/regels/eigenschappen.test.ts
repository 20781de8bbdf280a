import fc from "fast-check";
import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, type IsoDate, isoDate } from "#core/dates";
import { type Hours, hours } from "#core/hours";
import { cents } from "#core/money";
import { loonheffing } from "#regels/loonheffing";
import { loonkostenvoordeel } from "#regels/loonkostenvoordeel";
import { maandloonBijUren } from "#regels/minimumloon-uur";
import { GeenWaarde } from "#regels/parameter";
import { REGELS } from "./alle-regels.ts";

const EERSTE = isoDate("2000-01-01");
const LAATSTE = isoDate("2040-12-31");
const aDay = fc.integer({ min: 0, max: daysBetween(EERSTE, LAATSTE) }).map((n) => addDays(EERSTE, n));

const spanOf = (text: string) => {
  const [van = "", tot = ""] = text.split("..");
  return { van: isoDate(van), tot: tot === "" ? null : isoDate(tot) };
};

test("every rule that can have no value for a day stands in the list below", () => {
  const exported = globSync("src/regels/*.ts", { exclude: ["**/*.test.ts"] })
    .filter((file) => !/(parameter|register)\.ts$/.test(file))
    .flatMap((file) => [
      ...readFileSync(file, "utf8").matchAll(
        /\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport (?:function|const) (\w+)/g,
      ),
    ])
    .filter(([, doc = ""]) => doc.includes("@throws GeenWaarde"))
    .map(([, , name = ""]) => name);
  expect(exported.length).toBeGreaterThan(25);
  expect(exported.filter((name) => !Object.hasOwn(REGELS, name))).toEqual([]);
});

describe.each(Object.entries(REGELS))("%s", (_, [regel, ...bekend]) => {
  const spans = bekend.map(spanOf);
  const isKnown = (dag: IsoDate) => spans.some(({ van, tot }) => dag >= van && (tot === null || dag <= tot));
  const answers = (dag: IsoDate): boolean => {
    try {
      regel(dag);
      return true;
    } catch (error) {
      if (error instanceof GeenWaarde) return false;
      throw error;
    }
  };

  test("answers from the first known day to the last, and on no day outside (R-302)", () => {
    for (const { van, tot } of spans) {
      expect([answers(addDays(van, -1)), answers(van)]).toEqual([false, true]);
      if (tot) expect([answers(tot), answers(addDays(tot, 1))]).toEqual([true, false]);
    }
  });

  test("knows or refuses any day of forty years, and never guesses (R-302)", () => {
    fc.assert(
      fc.property(aDay, (dag) => {
        expect([dag, answers(dag)]).toEqual([dag, isKnown(dag)]);
      }),
      { numRuns: 60 },
    );
  });
});

const aUren = fc.integer({ min: 1, max: 3600 }).map((n) => n as Hours);
const in2026 = fc.integer({ min: 0, max: 364 }).map((n) => addDays(isoDate("2026-01-01"), n));

test("part-time scales: the wage of some hours and the wage of the others are the wage of all of them", () => {
  fc.assert(
    fc.property(in2026, aUren, aUren, (dag, een, ander) => {
      const loon = (urenPerWeek: Hours) => maandloonBijUren({ dag, urenPerWeek }).bedrag;
      expect(Math.abs(loon(een) + loon(ander) - loon((een + ander) as Hours))).toBeLessThanOrEqual(1);
    }),
  );
});

test("part-time scales: below the limit the loonkostenvoordeel of twice the hours is twice as much", () => {
  const voordeel = (verloondeUren: Hours) =>
    loonkostenvoordeel({ soort: "banenafspraak", verloondeUren }, isoDate("2026-03-01"));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 990_00 }), (uren) => {
      const [een, dubbel] = [voordeel(uren as Hours), voordeel((2 * uren) as Hours)];
      expect(Math.abs(2 * een.bedragInCenten - dubbel.bedragInCenten)).toBeLessThanOrEqual(1);
    }),
  );
  expect(voordeel(hours(1_981)).isBegrensd).toBe(true);
});

test("a higher wage never leaves less than what one row of the month table takes: € 4,50 at the highest rates", () => {
  const netto = (bedrag: number, metKorting: boolean) =>
    loonheffing({ maandloonInCenten: cents(bedrag), metKorting }, isoDate("2026-03-01")).nettoInCenten;
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_200_000 }),
      fc.integer({ min: 0, max: 100_000 }),
      fc.boolean(),
      (loon, erbij, metKorting) => {
        const row = 4_50 * (0.495 + 0.0651) + 25; // highest bracket with a credit going down; three roundings to a euro a year
        expect(netto(loon + erbij, metKorting)).toBeGreaterThan(netto(loon, metKorting) - row);
      },
    ),
    { numRuns: 500 },
  );
});
