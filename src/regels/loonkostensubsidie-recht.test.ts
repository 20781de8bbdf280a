import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { percent } from "#core/money";
import { lksRecht, type LksFeiten, VOORAF } from "#regels/loonkostensubsidie-recht";

/** Asked before the first day, everything as it should be. */
const goed: LksFeiten = {
  startdatum: isoDate("2026-03-01"),
  aanvraagdatum: isoDate("2026-02-10"),
  vandaag: isoDate("2026-02-20"),
  behoortTotDoelgroep: true,
  vorigeAanvraagDoelgroep: null,
  isWsw: false,
  isBeschut: false,
  heeftAndereLoonsubsidie: false,
  loonwaarde: percent(60),
  vastgesteldOp: isoDate("2026-02-16"),
  kanVoltijdMinimumloonVerdienen: null,
  vooraf: null,
};
/** Asked after the first day, from the practical school. */
const achteraf: LksFeiten = {
  ...goed,
  aanvraagdatum: isoDate("2026-05-01"),
  vandaag: isoDate("2026-05-01"),
  kanVoltijdMinimumloonVerdienen: false,
  vooraf: "praktijkonderwijs",
};
const neeVan = (feiten: LksFeiten) =>
  lksRecht(feiten)
    .redenen.filter(({ antwoord }) => antwoord !== "ja")
    .map(({ bron }) => bron);

test("a job that was asked for in time by a person of the doelgroep gives a right (R-148, R-302)", () => {
  expect(lksRecht(goed)).toMatchObject({ recht: "ja", route: "lid 1" });
  expect(lksRecht({ ...goed, startdatum: null, aanvraagdatum: null })).toMatchObject({
    recht: "ja",
    route: "lid 1",
  });
  expect(lksRecht({ ...goed, loonwaarde: "forfaitair" }).recht).toBe("ja");
  expect(lksRecht(achteraf)).toMatchObject({ recht: "ja", route: "lid 2" });
});

describe("published: no right (wet-en-bedragen §12.1)", () => {
  test.each<[string, LksFeiten, string]>([
    ["a job in the Wsw", { ...goed, isWsw: true }, "Pw art. 10d lid 3"],
    ["no doelgroep", { ...goed, behoortTotDoelgroep: false }, "Pw art. 10d lid 1 en 8"],
    [
      "an application more than six months after the start",
      { ...achteraf, aanvraagdatum: isoDate("2026-09-02") },
      "Pw art. 10d lid 2",
    ],
    [
      "another wage subsidy for the same job",
      { ...goed, heeftAndereLoonsubsidie: true },
      "Pw art. 10d lid 9",
    ],
    ["a loonwaarde of 100%", { ...goed, loonwaarde: percent(100) }, "Pw art. 10d lid 4"],
    [
      "able to earn the minimum wage",
      { ...achteraf, kanVoltijdMinimumloonVerdienen: true },
      "Pw art. 10d lid 2",
    ],
    ["from none of the routes", { ...achteraf, vooraf: "anders" }, "Pw art. 10d lid 2 onder a, b en c"],
  ])("%s", (_, feiten, bron) => {
    expect(lksRecht(feiten).recht).toBe("nee");
    expect(neeVan(feiten)).toEqual([bron]);
  });
});

test.each<Partial<LksFeiten>>([
  { behoortTotDoelgroep: null },
  { isWsw: null },
  { heeftAndereLoonsubsidie: null },
  { loonwaarde: null },
])("while %o is not known, the right is not known; a no elsewhere still decides", (unknown) => {
  const { recht, redenen } = lksRecht({ ...goed, ...unknown });
  expect(recht).toBe("nog niet bekend");
  expect(redenen.filter(({ antwoord }) => antwoord === "nog niet bekend")).toHaveLength(1);
  expect(
    lksRecht({
      ...goed,
      isWsw: true,
      ...unknown,
      ...("isWsw" in unknown ? { behoortTotDoelgroep: false } : {}),
    }).recht,
  ).toBe("nee");
});

test("after the start the last day to ask is six months later, and every route of lid 2 counts", () => {
  expect(lksRecht({ ...achteraf, aanvraagdatum: isoDate("2026-09-01") }).recht).toBe("ja");
  expect(lksRecht({ ...achteraf, aanvraagdatum: null, vandaag: isoDate("2026-09-02") }).recht).toBe("nee");
  const antwoorden = VOORAF.map((vooraf) => lksRecht({ ...achteraf, vooraf }).recht);
  expect(antwoorden).toEqual(["ja", "ja", "ja", "ja", "ja", "nee"]);
  expect(lksRecht({ ...achteraf, vooraf: null }).recht).toBe("nog niet bekend");
});

test("a leer-werktraject counts since 2026, not for a job of before", () => {
  const eerder = { startdatum: isoDate("2025-12-31"), aanvraagdatum: isoDate("2026-02-01") };
  expect(lksRecht({ ...achteraf, ...eerder, vooraf: "leer-werktraject" }).recht).toBe("nee");
  expect(lksRecht({ ...achteraf, ...eerder }).recht).toBe("ja");
});

test("beschut werk has loonkostensubsidie too (Participatiewet art. 10b lid 9)", () => {
  const { recht, redenen } = lksRecht({ ...goed, isBeschut: true });
  expect(recht).toBe("ja");
  expect(redenen.map(({ bron }) => bron)).toContain("Pw art. 10b lid 9");
  expect(lksRecht(goed).redenen.map(({ bron }) => bron)).not.toContain("Pw art. 10b lid 9");
});

test("the terms: six months to ask, six of the flat rate, five weeks to decide, a year until the next request", () => {
  const { termijnen } = lksRecht({
    ...goed,
    loonwaarde: "forfaitair",
    behoortTotDoelgroep: null,
    vorigeAanvraagDoelgroep: isoDate("2025-08-31"),
  });
  expect(termijnen.map(({ soort, dag, bron }) => [soort, dag, bron])).toEqual([
    ["vanaf", "2026-08-31", "Pw art. 10c lid 2"],
    ["uiterlijk", "2026-09-01", "Pw art. 10d lid 2"],
    ["tot en met", "2026-08-31", "Pw art. 10d lid 1 onder b"],
    ["uiterlijk", "2026-03-23", "Pw art. 10d lid 12"],
  ]);
});

test("without a start, a decision or an earlier request there are no terms", () => {
  expect(lksRecht({ ...goed, startdatum: null, vastgesteldOp: null }).termijnen).toEqual([]);
});

test("an application on the first day itself is not after it", () => {
  expect(lksRecht({ ...goed, aanvraagdatum: isoDate("2026-03-01") }).route).toBe("lid 1");
  expect(lksRecht({ ...achteraf, aanvraagdatum: isoDate("2026-03-02") }).route).toBe("lid 2");
});

test("the reason says what is known of the loonwaarde", () => {
  const waarom = (loonwaarde: LksFeiten["loonwaarde"]) => lksRecht({ ...goed, loonwaarde }).redenen[3]!.wat;
  expect(waarom(percent(60))).toBe("De loonwaarde is lager dan het minimumloon.");
  expect(waarom("forfaitair")).toBe("De gemeente en de werkgever laten de loonwaarde later meten.");
  expect(waarom(null)).toContain("gemeten, of");
});
