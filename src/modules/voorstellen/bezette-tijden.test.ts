import fc from "fast-check";
import { expect, test } from "vitest";
import { isoDate } from "#core/dates";
import type { Feiten } from "#matching/profiel";
import { WEEKDAGEN } from "../plannen/bezet.ts";
import { type Bezet, valtSamenMet, zonderBezet } from "./bezette-tijden.ts";

const tijd = (
  weekdagen: readonly string[],
  begintijd: string,
  eindtijd: string,
  soort: string | null = "inburgering",
): Bezet => ({
  soort,
  weekdagen,
  begintijd,
  eindtijd,
  vanaf: isoDate("2026-01-01"),
  tot: null,
});
const feiten = (dagdelen: readonly string[], rest: object = {}) =>
  ({ dagdelen: { waarde: dagdelen }, ...rest }) as unknown as Feiten;
const vast = (begin: string, einde: string) => ({
  begintijd_vroegst: { waarde: begin },
  eindtijd_laatst: { waarde: einde },
});
const MA_WO = ["ma_ochtend", "ma_middag", "wo_ochtend", "wo_middag"];

test("a dagdeel in which no two hours in a row stay free is no dagdeel to work on (R-042)", () => {
  const over = (...bezet: Bezet[]) => zonderBezet(feiten(MA_WO), bezet).dagdelen?.waarde;
  expect(over()).toEqual(MA_WO);
  expect(over(tijd(["ma", "wo"], "09:00", "12:00"))).toEqual(["ma_middag", "wo_middag"]);
  expect(over(tijd(["ma"], "08:00", "10:00"))).toEqual(MA_WO); // from ten to twelve
  expect(over(tijd(["ma"], "09:30", "10:30"))).toEqual(["ma_middag", "wo_ochtend", "wo_middag"]); // two pieces that are too short
  expect(over(tijd(["ma"], "08:00", "09:30"), tijd(["ma"], "11:00", "12:00"))).toEqual([
    "ma_middag",
    "wo_ochtend",
    "wo_middag",
  ]);
  expect(zonderBezet({}, [tijd(["ma"], "09:00", "12:00")])).toEqual({}); // what is not known stays so
});

test("work falls on a time that is taken where its own hours do, and where too little is left beside it (R-042)", () => {
  const les = tijd(["ma", "wo"], "09:00", "12:00");
  expect(valtSamenMet(feiten(["ma_ochtend"]), [les])).toEqual(["inburgering, ma en wo 9.00 tot 12.00 uur"]);
  expect(valtSamenMet(feiten(["ma_ochtend", "ma_middag"], vast("12:30", "16:30")), [les])).toHaveLength(1); // still a morning
  expect(valtSamenMet(feiten(["ma_middag"], vast("12:30", "16:30")), [les])).toEqual([]);
  expect(valtSamenMet(feiten(["di_ochtend"]), [les])).toEqual([]);
  const flexible = { aantal_dagdelen: { waarde: 2 } };
  expect(valtSamenMet(feiten(["ma_ochtend", "di_ochtend", "do_ochtend"], flexible), [les])).toEqual([]);
  expect(valtSamenMet(feiten(["ma_ochtend", "wo_ochtend", "do_ochtend"], flexible), [les])).toHaveLength(1);
  expect(valtSamenMet({}, [les])).toEqual([]); // nobody asked the werkgever yet
  expect(valtSamenMet(feiten(["ma_ochtend"]), [{ ...les, soort: null }])).toEqual([
    "bezet, ma en wo 9.00 tot 12.00 uur",
  ]);
});

test("more times that are taken never give more dagdelen, and those that are left do not touch a whole taken day", () => {
  const moment = fc
    .integer({ min: 0, max: 95 })
    .map((q) => `${String(Math.floor(q / 4)).padStart(2, "0")}:${String((q % 4) * 15).padStart(2, "0")}`);
  const een = fc
    .record({ dagen: fc.subarray([...WEEKDAGEN], { minLength: 1 }), a: moment, b: moment })
    .filter(({ a, b }) => a !== b)
    .map(({ dagen, a, b }) => (a < b ? tijd(dagen, a, b) : tijd(dagen, b, a)));
  const alle = WEEKDAGEN.flatMap((dag) =>
    ["nacht", "ochtend", "middag", "avond"].map((deel) => `${dag}_${deel}`),
  );
  fc.assert(
    fc.property(fc.array(een, { maxLength: 5 }), een, (bezet, erbij) => {
      const left = zonderBezet(feiten(alle), bezet).dagdelen!.waarde;
      const less = zonderBezet(feiten(alle), [...bezet, erbij]).dagdelen!.waarde;
      expect(less.every((code) => left.includes(code))).toBe(true);
      const vrij = zonderBezet(feiten(alle), [tijd(erbij.weekdagen, "00:00", "23:59")]).dagdelen!.waarde;
      expect(vrij.filter((code) => erbij.weekdagen.includes(code.slice(0, 2)))).toEqual([]);
    }),
  );
});
