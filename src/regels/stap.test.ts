import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { cents } from "#core/money";
import { bijstandsnorm, type Bijstandshuishouden } from "#regels/bijstandsnorm";
import { isVast, min, samen, tussen, vast } from "#regels/marge";
import { bronnenVan, bronVan } from "#regels/stap";
import { REGELS } from "../../tests/regels/alle-regels.ts";

/** Every step, term and reason in an answer, however deep. */
function regelsIn(answer: unknown): object[] {
  if (typeof answer !== "object" || answer === null) return [];
  const below = Object.values(answer).flatMap(regelsIn);
  return "bron" in answer || "som" in answer ? [answer, ...below] : below;
}

const ZEKERHEID = expect.stringMatching(/^(letterlijk|afgeleid|te controleren|bron ontbreekt)$/);

function expectSources(answer: unknown) {
  for (const regel of regelsIn(answer)) {
    expect(regel).toMatchObject({ bron: expect.stringMatching(/\S/) });
    if ("zekerheid" in regel || "som" in regel) expect(regel).toMatchObject({ zekerheid: ZEKERHEID });
  }
}

test.each(Object.entries(REGELS))(
  "%s: every line has its source and says how sure it is (R-302)",
  (naam, [regel]) => {
    expectSources(regel(isoDate(naam === "bufferbudgetOp" ? "2027-02-01" : "2026-08-15")));
  },
);

test("a norm that is made of parts names the source of each (R-302)", () => {
  const paar: Bijstandshuishouden = {
    leeftijd: "21-aow",
    partner: { leeftijd: "18-20" },
    heeftKinderen: true,
  };
  const dag = isoDate("2026-08-15");
  for (const huishouden of [
    paar,
    { ...paar, kostendelers: 3 },
    { ...paar, kostendelers: 3, heeftKinderen: false },
    { ...paar, kostendelers: 4, partner: { leeftijd: "21-aow" } as const },
    { ...paar, partner: { leeftijd: "21-aow", heeftRecht: false } as const },
    { ...paar, heeftKinderen: false, partner: null, leeftijd: "18-20" as const, isZonderOuders: true },
    { ...paar, isInInrichting: true },
  ]) {
    expectSources(bijstandsnorm(huishouden, dag));
  }
});

test("a source is the article with its publication, and the article alone where they are one", () => {
  expect(bronVan({ wet: "WML art. 8", bron: "Stcrt. 2026, 16505" })).toBe("WML art. 8, Stcrt. 2026, 16505");
  expect(bronVan({ wet: "WML art. 8", bron: "WML art. 8" })).toBe("WML art. 8");
  expect(bronVan({ wet: "WML art. 8", bron: "" })).toBe("WML art. 8");
});

test("sources stand once each, in the order of the steps", () => {
  const stappen = ["WML art. 8", "Pw art. 10d", "WML art. 8"].map((bron) => ({ bron }));
  expect(bronnenVan(stappen)).toEqual(["WML art. 8", "Pw art. 10d"]);
});

describe("a range of amounts", () => {
  const marge = (van: number, tot: number) => ({ van: cents(van), tot: cents(tot) });

  test("is fixed only where both ends are the same", () => {
    expect([isVast(vast(cents(5))), isVast(marge(5, 6))]).toEqual([true, false]);
  });

  test("has the lower end first, whichever was given first", () => {
    expect([tussen(cents(2), cents(9)), tussen(cents(9), cents(2))]).toEqual([marge(2, 9), marge(2, 9)]);
  });

  test("adds up end by end, and takes off the other way round", () => {
    expect(samen(marge(1, 4), marge(10, 20))).toEqual(marge(11, 24));
    expect(samen()).toEqual(marge(0, 0));
    expect(min(marge(100, 120), marge(10, 30))).toEqual(marge(70, 110));
  });
});
