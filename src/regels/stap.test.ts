import { describe, expect, test } from "vitest";
import { cents } from "#core/money";
import { isVast, min, samen, tussen, vast } from "#regels/marge";
import { bronnenVan, bronVan } from "#regels/stap";

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
