import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { type Hours, hours } from "#core/hours";
import { multiply, exactly, percent, type Rate, round, WHOLE } from "#core/money";
import { loonkostensubsidie, loonkostensubsidieSchedule, type LksVraag } from "#regels/loonkostensubsidie";
import { maandloonOp } from "#regels/minimumloon";
import { waarde } from "#regels/parameter";
import { aangevuld, landelijk, type Register } from "#regels/register";

const basis: LksVraag = {
  startdatum: isoDate("2025-03-01"),
  loonwaarde: percent(60),
  urenPerWeek: hours(32),
  voltijdUren: hours(40),
};
const schedule = (over: Partial<LksVraag>, einddatum: string, register: Register = landelijk) =>
  loonkostensubsidieSchedule({ ...basis, ...over }, isoDate(einddatum), register).map((periode) => [
    periode.vanaf,
    periode.tot,
    periode.bronOntbreekt ? null : periode.bedragInCenten,
  ]);

describe("from the flat rate to the measured loonwaarde (Participatiewet art. 10d lid 5, R-302)", () => {
  const start = { startdatum: isoDate("2025-09-15"), loonwaarde: "forfaitair" } as const;
  const gemeten = (vanaf: string) => ({
    ...start,
    nieuweLoonwaarden: [{ vanaf: isoDate(vanaf), loonwaarde: percent(60) }],
  });

  test("50% for six months with the amount of each year, then lid 4", () => {
    expect(schedule(gemeten("2026-03-15"), "2026-12-31")).toEqual([
      ["2025-09-15", "2025-12-31", 1_331_67], // 2.246,40 × 1,08 × 50% × 32/36 × 1,235
      ["2026-01-01", "2026-03-14", 1_360_12],
      ["2026-03-15", "2026-12-31", 1_088_10],
    ]);
  });

  test("what was measured later counts from the end of the six months", () => {
    expect(schedule(gemeten("2026-05-01"), "2026-12-31")).toEqual(
      schedule(gemeten("2026-03-15"), "2026-12-31"),
    );
  });

  test("what was measured sooner ends the flat rate sooner", () => {
    expect(schedule(gemeten("2026-02-01"), "2026-12-31").slice(1)).toEqual([
      ["2026-01-01", "2026-01-31", 1_360_12],
      ["2026-02-01", "2026-12-31", 1_088_10],
    ]);
  });

  test("without a measured loonwaarde it stops after six months", () => {
    expect(schedule(start, "2026-12-31").at(-1)).toEqual(["2026-01-01", "2026-03-14", 1_360_12]);
  });
});

describe("a new loonwaarde in a running subsidy (Participatiewet art. 10d lid 6)", () => {
  const nieuw = { nieuweLoonwaarden: [{ vanaf: isoDate("2025-09-10"), loonwaarde: percent(70) }] };

  test("changes the share from its day, and keeps the wage of January although July brought a new one", () => {
    expect(schedule(nieuw, "2026-06-30")).toEqual([
      ["2025-03-01", "2025-09-09", 1_039_44],
      ["2025-09-10", "2025-12-31", 779_58], // 2.191,80 × 1,08 × 30% × 32/36 × 1,235
      ["2026-01-01", "2026-06-30", 816_07],
    ]);
  });

  test("replaces the one before it, each for its own days", () => {
    const twee = {
      nieuweLoonwaarden: [
        { vanaf: isoDate("2025-06-01"), loonwaarde: percent(80) },
        { vanaf: isoDate("2025-11-01"), loonwaarde: percent(60) },
      ],
    };
    expect(schedule(twee, "2025-12-31").map(([vanaf, , bedrag]) => [vanaf, bedrag])).toEqual([
      ["2025-03-01", 1_039_44],
      ["2025-06-01", 519_72],
      ["2025-11-01", 1_039_44],
    ]);
  });
});

describe("a start in the second half of a year", () => {
  const start = isoDate("2026-09-01");

  test("begins with the amount of July and goes on with that of January (our reading of lid 4 and 7)", () => {
    const januari = waarde("2027-01-01", 2_360_00, "verzonnen voor deze proef");
    const register = aangevuld(landelijk, [{ sleutel: "wml.referentiemaandloon", waarde: januari }]);
    expect(schedule({ startdatum: start }, "2027-12-31", register)).toEqual([
      ["2026-09-01", "2026-12-31", 1_108_30],
      ["2027-01-01", "2027-12-31", 1_119_21],
    ]);
  });

  test("begins with the amount of January where a region chose that, at the age of the first day", () => {
    const keuze = {
      sleutel: "lks.start.bedrag-van-de-dag",
      waarde: waarde("2026-01-01", 0, "eigen beleid"),
    } as const;
    const register = aangevuld(landelijk, [keuze]);
    const amount = (geboortedatum: string | null, dag: string) =>
      loonkostensubsidie(
        {
          ...basis,
          startdatum: start,
          geboortedatum: geboortedatum === null ? null : isoDate(geboortedatum),
        },
        isoDate(dag),
        register,
      ).bedragInCenten;
    expect(amount(null, "2026-10-01")).toBe(1_088_10);
    expect(amount("2005-09-01", "2026-10-01")).toBe(1_088_10); // 21 on the first day, 20 on 1 January
  });
});

test("a birthday within the year changes nothing before 1 January: only start and 1 January look at the age", () => {
  const jong = { startdatum: isoDate("2025-02-01"), geboortedatum: isoDate("2006-05-05") };
  expect(schedule(jong, "2026-12-31")).toEqual([
    ["2025-02-01", "2025-12-31", 519_72], // 18: 1.095,90
    ["2026-01-01", "2026-12-31", 652_86], // 19: 1.376,64
  ]);
});

test("the development of the wage is the development of the subsidy (Participatiewet art. 10d lid 7)", () => {
  const oud = loonkostensubsidie({ ...basis, startdatum: isoDate("2025-01-01") }, isoDate("2025-06-01"));
  const [van, naar] = [maandloonOp(isoDate("2025-01-01")).bedrag, maandloonOp(isoDate("2026-01-01")).bedrag];
  const nieuw = loonkostensubsidie({ ...basis, startdatum: isoDate("2025-01-01") }, isoDate("2026-06-01"));
  expect(
    Math.abs(nieuw.bedragInCenten - round(multiply(exactly(oud.bedragInCenten), [naar, van]))),
  ).toBeLessThanOrEqual(1);
});

const aLoonwaarde = fc.integer({ min: 0, max: WHOLE }).map((millionths) => millionths as Rate);
const someUren = fc.integer({ min: 1, max: 6000 }).map((hundredths) => hundredths as Hours);
const aStart = fc
  .constantFrom("2015-03-01", "2019-01-01", "2023-08-01", "2024-02-29", "2026-07-01")
  .map(isoDate);

test("is never above 70% of wage with holiday allowance and charges, by hours, and zero at 100% (R-302)", () => {
  fc.assert(
    fc.property(aStart, aLoonwaarde, someUren, (startdatum, loonwaarde, urenPerWeek) => {
      const vraag = { ...basis, startdatum, urenPerWeek };
      const { bedragInCenten, isBegrensd, stappen } = loonkostensubsidie(
        { ...vraag, loonwaarde },
        startdatum,
      );
      const none = loonkostensubsidie({ ...vraag, loonwaarde: 0 as Rate }, startdatum);
      expect(bedragInCenten).toBeLessThanOrEqual(none.bedragInCenten);
      if (isBegrensd) expect(bedragInCenten).toBe(none.bedragInCenten);
      const norm = startdatum < "2024" ? 4000 : 3600;
      const lasten = startdatum < "2018" ? 123 : 123.5;
      const ceiling = (Number(stappen[0]!.bedrag) * 1.08 * 0.7 * Math.min(urenPerWeek, 4000) * lasten) / norm;
      expect(bedragInCenten).toBeLessThanOrEqual(ceiling + 0.5 + 1e-6);
      expect(loonkostensubsidie({ ...vraag, loonwaarde: WHOLE }, startdatum).bedragInCenten).toBe(0);
    }),
  );
});

test("twice the hours give twice the subsidy to within a cent, up to the usual full week (R-302)", () => {
  fc.assert(
    fc.property(aStart, aLoonwaarde, fc.integer({ min: 1, max: 2000 }), (startdatum, loonwaarde, uren) => {
      const amount = (hundredths: number) =>
        loonkostensubsidie({ ...basis, startdatum, loonwaarde, urenPerWeek: hundredths as Hours }, startdatum)
          .bedragInCenten;
      expect(Math.abs(amount(2 * uren) - 2 * amount(uren))).toBeLessThanOrEqual(1);
    }),
  );
});

test("the flat rate still counts on its last day, and a job that ends sooner ends it", () => {
  const start = { ...basis, startdatum: isoDate("2026-01-15"), loonwaarde: "forfaitair" } as const;
  expect(loonkostensubsidie(start, isoDate("2026-07-14")).bedragInCenten).toBe(1_360_12);
  expect(() => loonkostensubsidie(start, isoDate("2026-07-15"))).toThrow(RangeError);
  expect(schedule(start, "2026-04-30")).toEqual([["2026-01-15", "2026-04-30", 1_360_12]]);
});
