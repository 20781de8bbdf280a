import { expect, test } from "vitest";
import {
  emptyFase,
  inhoudOf,
  newTrajectTerms,
  skillsFrom,
  wrongInInhoud,
  wrongInTraject,
} from "./traject-terms.ts";

const fase = { ...emptyFase, naam: "Leren werken", weken: "13", werknemer: "Op tijd komen\n\nHulp vragen" };
const week = [{ fase: null, dag: 1, van: "09:00", tot: "13:00", activiteit: "Werken", plaats: "Kas" }];

test("a skill keeps its code, so that what was seen before still counts (R-172)", () => {
  const known = [{ code: "ritme", naam: "Op tijd komen", soort: "werknemersvaardigheid" as const }];
  expect(skillsFrom("op tijd komen\nKas schoonmaken", "vakvaardigheid", known)).toEqual([
    { code: "ritme", naam: "op tijd komen", soort: "vakvaardigheid" },
    { code: "kas_schoonmaken", naam: "Kas schoonmaken", soort: "vakvaardigheid" },
  ]);
});

test("a skill that matching knows by the same words gets its code there", () => {
  const [een] = skillsFrom("Werken met gereedschap", "vakvaardigheid", []);
  expect(een?.code).toBe("gereedschap");
});

test("what is typed becomes phases with weeks, or without where nobody knows how long (R-173)", () => {
  const { fasen } = inhoudOf({ fases: [fase, { ...fase, weken: "" }], week, isVoorbeeld: true }, null);
  expect(fasen.map(({ weken }) => weken)).toEqual([13, null]);
  expect(fasen[0]?.vaardigheden.map(({ naam }) => naam)).toEqual(["Op tijd komen", "Hulp vragen"]);
});

test("each phase says what it misses, and has a moment in the week", () => {
  const bad = { ...emptyFase, weken: "1,5" };
  expect(Object.keys(wrongInInhoud({ fases: [bad], week: [], isVoorbeeld: false }))).toEqual([
    "fase-0-naam",
    "fase-0-weken",
    "fase-0-werknemer",
    "week",
  ]);
  const only = [{ ...week[0]!, fase: 1 }];
  expect(Object.keys(wrongInInhoud({ fases: [fase, fase], week: only, isVoorbeeld: false }))).toEqual([
    "week",
  ]);
  const twice = { ...fase, vak: "hulp vragen" };
  expect(Object.keys(wrongInInhoud({ fases: [twice], week, isVoorbeeld: false }))).toEqual([
    "fase-0-werknemer",
  ]);
});

test("a new traject needs a name, for whom, a goal, a shape and a source", () => {
  const wrong = wrongInTraject({ ...newTrajectTerms(), fases: [fase], week });
  expect(Object.keys(wrong)).toEqual(["naam", "doelgroepen", "fasen", "doeltype", "vorm", "leidend", "bron"]);
});
