import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { cents } from "#core/money";
import { heeftJongKind, huishoudenOp } from "#regels/inkomenseffect-situatie";
import { GeenWaarde } from "#regels/parameter";
import { landelijk } from "#regels/register";
import { IEMAND } from "../../tests/support/situaties.ts";

const dag = isoDate("2026-03-15");
const nu = { maand: dag, peildag: dag };

const refusal = (ask: () => unknown): unknown => {
  try {
    return ask();
  } catch (error) {
    return error instanceof GeenWaarde ? [error.parameter, error.dag] : error;
  }
};

const groep = (geboren: string) =>
  refusal(() => huishoudenOp({ ...IEMAND, geboortedatum: isoDate(geboren) }, nu, landelijk).leeftijd);

const partnergroep = (geboren: string) => {
  const partner = { geboortedatum: isoDate(geboren), brutoloonInCenten: cents(0) };
  return refusal(() => huishoudenOp({ ...IEMAND, partner }, nu, landelijk).partner);
};

describe("the age group of bijstand changes on the birthday itself (R-263)", () => {
  test.each([
    ["17, one day too young", "2008-03-16", ["Bijstand onder 18 jaar", dag]],
    ["18 today", "2008-03-15", "18-20"],
    ["20 for the last day", "2005-03-16", "18-20"],
    ["21 today", "2005-03-15", "21-aow"],
    ["66 for the last day", "1959-03-16", "21-aow"],
    ["67 today", "1959-03-15", ["Inkomenseffect vanaf de AOW-leeftijd", dag]],
  ])("%s", (_, geboren, expected) => {
    expect(groep(geboren)).toEqual(expected);
  });

  test("and so it does for a partner", () => {
    expect(partnergroep("2005-03-16")).toEqual({ leeftijd: "18-20" });
    expect(partnergroep("2005-03-15")).toEqual({ leeftijd: "21-aow" });
    expect(partnergroep("1959-03-15")).toEqual(["Inkomenseffect vanaf de AOW-leeftijd", dag]);
  });
});

test("with the amounts of an earlier day everyone is as old as in the month itself", () => {
  const later = { maand: isoDate("2027-03-01"), peildag: isoDate("2026-12-01") };
  const eenentwintig = { ...IEMAND, geboortedatum: isoDate("2006-03-01"), kinderen: [isoDate("2015-03-01")] };
  expect(huishoudenOp(eenentwintig, later, landelijk).leeftijd).toBe("21-aow");
  expect(heeftJongKind(eenentwintig, later, landelijk)).toBe(false); // 12 that day
});

test("the household has a partner, children and others who share the costs only if the situation says so", () => {
  expect(huishoudenOp(IEMAND, nu, landelijk)).toStrictEqual({
    leeftijd: "21-aow",
    partner: null,
    heeftKinderen: false,
  });
  expect(
    huishoudenOp({ ...IEMAND, kinderen: [isoDate("2020-01-01")], kostendelers: 3 }, nu, landelijk),
  ).toStrictEqual({ leeftijd: "21-aow", partner: null, heeftKinderen: true, kostendelers: 3 });
});

test("a child that was 18 before the month, or comes in it, does not make it a household with children", () => {
  const metKind = (geboren: string) =>
    huishoudenOp({ ...IEMAND, kinderen: [isoDate(geboren)] }, nu, landelijk).heeftKinderen;
  expect([metKind("2008-03-01"), metKind("2008-02-28")]).toEqual([true, false]);
  expect([metKind("2026-02-28"), metKind("2026-03-01")]).toEqual([true, false]);
});

describe("someone alone with a child below 12 (Pw art. 31 lid 2 onder r)", () => {
  const jong = (...kinderen: string[]) =>
    heeftJongKind({ ...IEMAND, kinderen: kinderen.map(isoDate) }, nu, landelijk);

  test.each([
    ["11 for the last day", "2014-03-16", true],
    ["12 today", "2014-03-15", false],
    ["born today", "2026-03-15", true],
    ["born tomorrow", "2026-03-16", false],
  ])("%s", (_, geboren, expected) => {
    expect(jong(geboren)).toBe(expected);
  });

  test("one of several is enough, none is not", () => {
    expect([jong("2010-01-01", "2019-01-01"), jong()]).toEqual([true, false]);
  });

  test("with a partner it does not count", () => {
    const partner = { geboortedatum: isoDate("1986-01-01"), brutoloonInCenten: cents(0) };
    expect(heeftJongKind({ ...IEMAND, partner, kinderen: [isoDate("2019-01-01")] }, nu, landelijk)).toBe(
      false,
    );
  });
});
