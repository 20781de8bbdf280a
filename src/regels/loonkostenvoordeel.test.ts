import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { type Hours, hours } from "#core/hours";
import {
  LKV_SOORTEN,
  type LkvFeiten,
  lkvOudereBestaat,
  lkvRecht,
  loonkostenvoordeel,
} from "#regels/loonkostenvoordeel";
import { GeenWaarde } from "#regels/parameter";

const dag = isoDate("2026-07-01");

describe("published amounts of a year (wet-en-bedragen §12.1)", () => {
  test.each([
    ["banenafspraak", 1664, 1_680_64, false],
    ["banenafspraak", 2080, 2_000_00, true],
    ["arbeidsgehandicapte", 1664, 5_075_20, false],
    ["arbeidsgehandicapte", 2080, 6_000_00, true],
  ] as const)("%s, %s paid hours", (soort, uren, expected, isBegrensd) => {
    const found = loonkostenvoordeel({ soort, verloondeUren: hours(uren) }, dag);
    expect([found.bedragInCenten, found.isBegrensd]).toEqual([expected, isBegrensd]);
  });
});

test("the steps show the hours and the limit, with their articles", () => {
  const { stappen } = loonkostenvoordeel({ soort: "banenafspraak", verloondeUren: hours(2080) }, dag);
  expect(stappen.map(({ som, bedrag, bron }) => [som, bedrag, bron])).toEqual([
    ["1,01 × 2.080", "2100.80", "Wtl art. 2.13"],
    ["hoogstens 2.000,00", "2000.00", "Wtl art. 2.13"],
  ]);
});

test("exactly the highest amount is not cut off", () => {
  const { isBegrensd } = loonkostenvoordeel({ soort: "banenafspraak", verloondeUren: hours(1980.2) }, dag);
  expect(isBegrensd).toBe(false);
});

test("years before 2026 are still to be checked, years before 2018 unknown", () => {
  const [stap] = loonkostenvoordeel(
    { soort: "banenafspraak", verloondeUren: hours(1) },
    isoDate("2025-12-31"),
  ).stappen;
  expect(stap!.zekerheid).toBe("te controleren");
  expect(() =>
    loonkostenvoordeel({ soort: "banenafspraak", verloondeUren: hours(1) }, isoDate("2017-12-31")),
  ).toThrow(GeenWaarde);
});

test("an hour more never gives less, and never more than the limit of a year", () => {
  fc.assert(
    fc.property(fc.constantFrom(...LKV_SOORTEN), fc.integer({ min: 0, max: 300_000 }), (soort, uren) => {
      const amount = (hundredths: number) =>
        loonkostenvoordeel({ soort, verloondeUren: hundredths as Hours }, dag).bedragInCenten;
      expect(amount(uren + 1)).toBeGreaterThanOrEqual(amount(uren));
      expect(amount(uren)).toBeLessThanOrEqual(soort === "banenafspraak" ? 2_000_00 : 6_000_00);
    }),
  );
});

const goed: LkvFeiten = {
  soort: "banenafspraak",
  startdatum: isoDate("2026-03-01"),
  isVerzocht: true,
  hoortBijGroep: true,
  isWsw: false,
  isGedetacheerd: false,
  isBeschut: false,
  heeftPensioenleeftijd: false,
  heeftDoelgroepverklaring: true,
  werkteHierVoorheen: false,
};
const uitkomst = (over: Partial<LkvFeiten>) => lkvRecht({ ...goed, ...over }).recht;

describe.each(LKV_SOORTEN)("the right to %s", (soort) => {
  test("is there when every condition is met, and unknown while one of them is", () => {
    expect(uitkomst({ soort })).toBe("ja");
    expect(uitkomst({ soort, hoortBijGroep: null })).toBe("nog niet bekend");
    expect(uitkomst({ soort, isBeschut: null })).toBe("nog niet bekend");
    expect(uitkomst({ soort, isVerzocht: null })).toBe("nog niet bekend");
  });

  test.each<Partial<LkvFeiten>>([
    { hoortBijGroep: false },
    { isBeschut: true },
    { isWsw: true },
    { heeftPensioenleeftijd: true },
    { isVerzocht: false },
  ])("is not there with %o", (over) => {
    expect(uitkomst({ soort, ...over })).toBe("nee");
  });
});

test("a Wsw worker who is lent to another werkgever counts for banenafspraak, not for arbeidsgehandicapte", () => {
  expect(uitkomst({ isWsw: true, isGedetacheerd: true })).toBe("ja");
  expect(uitkomst({ isWsw: true, isGedetacheerd: null })).toBe("nog niet bekend");
  expect(uitkomst({ soort: "arbeidsgehandicapte", isWsw: true, isGedetacheerd: true })).toBe("nee");
});

test("arbeidsgehandicapte asks for a declaration and for six months elsewhere, banenafspraak for neither", () => {
  for (const over of [{ heeftDoelgroepverklaring: false }, { werkteHierVoorheen: true }]) {
    expect(uitkomst({ soort: "arbeidsgehandicapte", ...over })).toBe("nee");
    expect(uitkomst(over)).toBe("ja");
  }
});

describe("how long it lasts", () => {
  const termijnen = (over: Partial<LkvFeiten>) =>
    lkvRecht({ ...goed, ...over }).termijnen.map((termijn) => [termijn.soort, termijn.dag]);

  test("banenafspraak: three years at most before 2026, as long as the job lasts since", () => {
    expect(termijnen({})).toEqual([]);
    expect(termijnen({ startdatum: isoDate("2023-01-01") })).toEqual([["tot en met", "2025-12-31"]]);
    expect(termijnen({ startdatum: isoDate("2023-01-02") })).toEqual([]);
  });

  test("arbeidsgehandicapte: three years, and three months to ask for the declaration", () => {
    const soort = "arbeidsgehandicapte";
    expect(termijnen({ soort })).toEqual([["tot en met", "2029-02-28"]]);
    expect(termijnen({ soort, heeftDoelgroepverklaring: null })).toEqual([
      ["uiterlijk", "2026-06-01"],
      ["tot en met", "2029-02-28"],
    ]);
  });
});

test("the benefit for an older worker ended with 2025", () => {
  expect([lkvOudereBestaat(isoDate("2025-12-31")), lkvOudereBestaat(isoDate("2026-01-01"))]).toEqual([
    true,
    false,
  ]);
});
