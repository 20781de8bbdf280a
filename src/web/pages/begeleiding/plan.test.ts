import { expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { cents } from "#core/money";
import type { Begeleidingsplan } from "../begeleiding.queries.ts";
import { bodyOf, draftOf, type Periode, wrongIn } from "./plan.ts";

const START = "2026-08-10";
const plan: Begeleidingsplan = {
  plaatsingId: "",
  inwonerId: "",
  coachNaam: "Jobcoach",
  isCoachIk: true,
  specialisme: "algemeen",
  buddyNaam: "Collega",
  buddyFunctie: null,
  buddyTraining: null,
  ookVoor: [],
  werkgeverDoet: [],
  doelen: ["Leert maaien", "Gaat zelf op de fiets"],
  fasen: [
    { vanaf: isoDate(START), urenPerWeek: 4 },
    { vanaf: isoDate("2026-11-10"), urenPerWeek: 2.5 },
    { vanaf: isoDate("2027-02-10"), urenPerWeek: 0.75 },
  ],
  tot: isoDate("2027-08-09"),
  bereikbaar: "Jobcoach",
  besluitDoor: "Klantmanager",
  besluitOp: isoDate("2026-08-01"),
  besluitWaarom: "Leert het werk met hulp.",
  dienstverbandBij: "Werkgever",
  begeleidingDoor: "Jobcoach",
  betaaldDoor: "Gemeente",
  prijsInCenten: cents(8250),
  prijsPer: "uur",
  afspraken: null,
  versie: 3,
};

const withPeriods = (perioden: readonly Periode[]) => ({ ...draftOf(plan), perioden });

test("a plan with three periods of guidance is saved with all three as they were (R-241)", () => {
  const { plaatsingId: _plaatsing, inwonerId: _inwoner, versie: _versie, ...kept } = plan;
  expect(wrongIn(draftOf(plan), START)).toEqual({});
  expect(bodyOf(draftOf(plan), START)).toEqual(kept);
});

test("the first period of new guidance begins with the plaatsing", () => {
  expect(bodyOf(withPeriods([{ vanaf: "", uren: "1,5" }]), START).fasen).toEqual([
    { vanaf: START, urenPerWeek: 1.5 },
  ]);
});

test("each period begins after the one before it, not after the last day, with hours in it", () => {
  const first = { vanaf: START, uren: "4" };
  const wrongFields = (...later: readonly Periode[]) =>
    Object.keys(wrongIn(withPeriods([first, ...later]), START));
  expect(wrongFields({ vanaf: START, uren: "2" })).toEqual(["vanaf1"]);
  expect(wrongFields({ vanaf: "2027-01-01", uren: "2" }, { vanaf: "2026-12-01", uren: "1" })).toEqual([
    "vanaf2",
  ]);
  expect(wrongFields({ vanaf: "2027-08-10", uren: "2" })).toEqual(["vanaf1"]);
  expect(wrongFields({ vanaf: "2027-01-01", uren: "" })).toEqual(["uren1"]);
  expect(wrongFields({ vanaf: "2027-01-01", uren: "41" })).toEqual(["uren1"]);
  expect(wrongFields({ vanaf: "2027-01-01", uren: "0" })).toEqual([]);
});
