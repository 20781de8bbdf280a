import { expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { cents, percent } from "#core/money";
import { detacheringstarief, type Tariefvraag } from "#regels/detacheringstarief";
import { GeenWaarde } from "#regels/parameter";

const vraag: Tariefvraag = {
  dag: isoDate("2026-07-01"),
  loonwaarde: percent(60),
  werkgeverslasten: null,
  opslagPerUurInCenten: cents(1_50),
};
const tarief = (over: Partial<Tariefvraag>) => detacheringstarief({ ...vraag, ...over }).perUurInCenten;

test("an hour costs the minimum wage with everything on it, for the part that is earned, and a fee", () => {
  const { perUurInCenten, stappen } = detacheringstarief(vraag);
  expect(perUurInCenten).toBe(13_50); // 14,99 × 1,08 × 1,235 × 60% = 11,996, + 1,50
  expect(stappen.map(({ bedrag }) => bedrag)).toEqual([
    "14.99",
    "16.1892",
    "19.993662",
    "11.996197",
    "13.496197",
  ]);
  expect(stappen.map(({ som }) => som).slice(1)).toEqual([
    "14,99 × 1,08",
    "16,1892 × 1,235",
    "19,993662 × 60%",
    "11,996197 + 1,50",
  ]);
});

test("the charges are an assumption until they are given", () => {
  expect(detacheringstarief(vraag).stappen[2]).toMatchObject({
    naam: "Met werkgeverslasten",
    toelichting: "aanname: het percentage van de loonkostensubsidie",
    bron: expect.stringContaining("Regeling loonkostensubsidie"),
    zekerheid: "te controleren",
  });
  expect(detacheringstarief({ ...vraag, werkgeverslasten: percent(20) }).stappen[2]).toEqual({
    naam: "Met werkgeverslasten",
    toelichting: "zoals opgegeven",
    som: "16,1892 × 1,2",
    bedrag: "19.42704",
    bron: "eigen afspraak",
    zekerheid: "letterlijk",
  });
  expect(tarief({ werkgeverslasten: percent(0), opslagPerUurInCenten: cents(0) })).toBe(9_71); // 16,1892 × 60%
});

test("who earns nothing back costs the fee alone, who earns all the whole cost", () => {
  expect(tarief({ loonwaarde: percent(0) })).toBe(1_50);
  expect(tarief({ loonwaarde: percent(100) })).toBe(21_49);
});

test("the wage is that of the age, and of a day that is known", () => {
  expect(tarief({ geboortedatum: isoDate("2008-07-01"), opslagPerUurInCenten: cents(0) })).toBe(6_00);
  expect(() => tarief({ dag: isoDate("2027-01-01") })).toThrow(GeenWaarde);
});
