import fc from "fast-check";
import { expect, test } from "vitest";
import { leesScenariobestand, scenarioCsv } from "./scenariobestand.ts";
import { verschillen } from "./scenarioregel.ts";

const tekst = (maxLength: number) =>
  fc
    .string({ unit: "binary", minLength: 1, maxLength })
    .filter((text) => text.trim() === text && text !== "" && !text.includes("\0") && !text.includes("\r"));
const waarde = fc.oneof(
  fc.double({ min: 0, max: 1e6, noNaN: true }).filter((number) => !Object.is(number, -0)),
  fc.dictionary(fc.integer({ min: 2020, max: 2080 }).map(String), fc.nat(10_000), { minKeys: 1, maxKeys: 6 }),
);
const scenario = fc.record({
  naam: tekst(120),
  toelichting: tekst(300),
  hefbomen: fc.dictionary(
    fc.constantFrom("beschutPlekken", "deelBuiten", "overhead", "samenwerking"),
    waarde,
    {
      noNullPrototype: true,
    },
  ),
});

test("a scenario that leaves as CSV or JSON comes back the same (R-375)", () => {
  fc.assert(
    fc.property(scenario, (before) => {
      expect(leesScenariobestand(scenarioCsv(before))).toEqual(before);
      expect(leesScenariobestand(JSON.stringify(before, null, 2))).toEqual(before);
    }),
    { numRuns: 200 },
  );
});

test("a name that a spreadsheet would run as a formula does not, and comes back as it was", () => {
  const before = { naam: "=1+1", toelichting: '\'t Gooi; ruim "10" plekken', hefbomen: { overhead: 0.5 } };
  expect(scenarioCsv(before)).toContain("naam;;'=1+1");
  expect(scenarioCsv(before)).toContain("overhead;;0,5");
  expect(leesScenariobestand(scenarioCsv(before))).toEqual(before);
});

test.for([
  ["x;y;z\r\na;b;c", "regel 1"],
  ["hefboom;deel;waarde\r\nnaam;;N\r\ntoelichting;;T\r\noverhead;;veel", "regel 4"],
  ["hefboom;deel;waarde\r\ntoelichting;;T", "naam"],
  ["{ geen json", "het bestand"],
  ['{"naam": 3, "toelichting": "T"}', "naam"],
  ['hefboom;deel;waarde\r\nnaam;;"N', "het bestand"],
] as const)("a file that is no scenario says where and what to do: %s", ([inhoud, plaats]) => {
  try {
    leesScenariobestand(inhoud);
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({ kind: "invalid", about: { velden: [plaats] } });
  }
});

test("which levers differ; a number and a path of that number are the same", () => {
  const van = { overhead: 1, beschutPlekken: { "2026": 40, "2032": 120 }, verkoop: { hal: 2029 } };
  const tot = {
    overhead: { "2026": 1 },
    beschutPlekken: { "2026": 40, "2032": 90 },
    deelBuiten: 0.5,
    verkoop: { hal: 2029 },
  };
  expect(verschillen(van, tot)).toEqual([
    {
      hefboom: "beschutPlekken",
      van: [
        { deel: "2026", waarde: 40 },
        { deel: "2032", waarde: 120 },
      ],
      tot: [
        { deel: "2026", waarde: 40 },
        { deel: "2032", waarde: 90 },
      ],
    },
    { hefboom: "deelBuiten", van: null, tot: [{ deel: "", waarde: 0.5 }] },
  ]);
  expect(verschillen(tot, tot)).toEqual([]);
  expect(
    verschillen(
      { werksoorten: { metaal: 1, groen: { "2026": 1, "2028": 0 } } },
      { werksoorten: { metaal: { "2030": 1 } } },
    ),
  ).toEqual([
    {
      hefboom: "werksoorten.groen",
      van: [
        { deel: "2026", waarde: 1 },
        { deel: "2028", waarde: 0 },
      ],
      tot: null,
    },
  ]);
});
