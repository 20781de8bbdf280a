import { expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { type Draft, startDraft } from "./draft.ts";
import { takePlek, urenOp, werkvormOf } from "./plekkeuze.ts";

const kenmerk = (onderwerp: string, waarde: number) => ({
  onderwerp,
  waarde,
  label: "",
  tekst: "",
  pictogram: "",
  bron: null,
  datum: null,
});
const VRAAG = [kenmerk("uren_per_week_min", 16), kenmerk("uren_per_week_max", 28.5)];
const kweker = { id: "a", titel: "Kweker", vrij: 1 };
const draft: Draft = startDraft({ plekken: [], antwoorden: [], inkomen: null }, isoDate("2026-11-24"));

test("the hours of now stay where the plek can have them, and become the nearest where it cannot (R-260)", () => {
  expect(urenOp(VRAAG, "24")).toBe("24");
  expect(urenOp(VRAAG, "8")).toBe("16");
  expect(urenOp(VRAAG, "36")).toBe("28,5");
  expect(urenOp(VRAAG, "")).toBe("16");
  expect(urenOp([], "")).toBe("");
});

test("the work is that of the plek, and what someone typed stays (R-260)", () => {
  expect(takePlek(draft, kweker)).toEqual({ plek: { id: "a", titel: "Kweker" }, functie: "Kweker" });
  const typed = { ...draft, functie: "Stekken en potten" };
  expect(takePlek(typed, kweker)).toEqual({ plek: { id: "a", titel: "Kweker" } });
  const other = { ...draft, plek: { id: "b", titel: "Hovenier" }, functie: "Hovenier" };
  expect(takePlek(other, kweker)).toMatchObject({ functie: "Kweker" });
  expect(takePlek(other, null)).toEqual({ plek: null });
});

test("regular work with a subsidy is asked of the plekken as regular work (R-189)", () => {
  expect(werkvormOf("regulier met loonkostensubsidie")).toBe("regulier");
  expect(werkvormOf("intern")).toBe("intern");
});
