import { expect, test } from "vitest";
import type { Stap } from "../../modules/plannen/plan.ts";
import { volgendeStap } from "./volgende-stap.ts";

const stap = (naam: string, rest: object = {}): Stap =>
  ({ id: naam, naam, status: "nu", startdatum: null, einddatum: null, magAfvinken: false, ...rest }) as Stap;

const afspraak = { datum: "2026-11-26", tijd: "14:30", waar: "Op het werk", met: "Ruben" };
const leeg = { voorstellen: 0, berichten: 0, stappen: [], afspraak: null };

test("one next step: an answer that is asked goes first, then the step that is now, then the appointment (I1)", () => {
  const alles = { voorstellen: 1, berichten: 2, stappen: [stap("bellen")], afspraak };
  expect(volgendeStap(alles)).toEqual({ soort: "werk", aantal: 1 });
  expect(volgendeStap({ ...alles, voorstellen: 0 })).toEqual({ soort: "bericht", aantal: 2 });
  expect(volgendeStap({ ...alles, voorstellen: 0, berichten: 0 }).soort).toBe("stap");
  expect(volgendeStap({ ...leeg, afspraak })).toEqual({ soort: "afspraak", afspraak });
  expect(volgendeStap(leeg)).toEqual({ soort: "niets" });
});

test("of the steps that are now the nearest day, and of one day the own step (I1)", () => {
  const stappen = [
    stap("zonder dag"),
    stap("later deze maand", { einddatum: "2026-12-30" }),
    stap("van Ruben", { einddatum: "2026-12-01" }),
    stap("van mij", { einddatum: "2026-12-01", magAfvinken: true }),
    stap("nog niet", { status: "later", einddatum: "2026-11-25" }),
  ];
  expect(volgendeStap({ ...leeg, stappen })).toMatchObject({ stap: { naam: "van mij" } });
  expect(volgendeStap({ ...leeg, stappen: [stap("klaar", { status: "klaar" })] })).toEqual({
    soort: "niets",
  });
});
