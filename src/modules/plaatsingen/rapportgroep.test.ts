import { expect, test } from "vitest";
import { UITKERINGEN } from "../inwoners/inwoner.ts";
import { RAPPORTGROEPEN, rapportgroep } from "./rapportgroep.ts";

test.each([
  ["Bijstand", false, "Bijstand"],
  ["Bijstand", true, "Bijstand met IBA"],
  ["WW", true, "WW/WGA met IBA"],
  ["WGA", true, "WW/WGA met IBA"],
  ["Wajong", true, "Wajong"],
  ["Wsw", true, "Wsw"],
  ["Overig", false, "Overig"],
  ["iets anders", true, "Onbekend"],
])("%s with an indicatie banenafspraak %s counts as %s (R-365)", (uitkering, indicatie, groep) => {
  expect(rapportgroep(uitkering, indicatie)).toBe(groep);
});

test("every benefit has a group, with and without an indicatie", () => {
  const found = new Set(
    UITKERINGEN.flatMap((uitkering) => [rapportgroep(uitkering, false), rapportgroep(uitkering, true)]),
  );
  expect(RAPPORTGROEPEN.filter((groep) => !found.has(groep))).toEqual([]);
});
