import { expect, test } from "vitest";
import { uitEigenCijfers } from "#toekomstplan/eigen-cijfers";
import { VELDNAMEN } from "#toekomstplan/eigen-velden";
import { csvOf } from "../csv.ts";
import { ingevuldUit, leegBestand, leesCijferbestand } from "./eigen.ts";

const BESTAND =
  "veld;waarde\r\nMensen in de Wsw;1.050\nbuiten;41,5\ngemeente;Hilversum;93.000;;\ngemeente;Huizen;41000;120;800\n";

test("figures of another region come from a spreadsheet, and what is left open is assumed (R-052)", () => {
  const { formulier, fouten } = leesCijferbestand(BESTAND);
  expect(fouten).toEqual([]);
  const { cijfers, fouten: wrong } = ingevuldUit(formulier);
  expect(wrong).toEqual([]);
  expect(cijfers).toEqual({
    velden: { wsw: 1050, buiten: 41.5 },
    gemeenten: [
      { naam: "Hilversum", inwoners: 93_000 },
      { naam: "Huizen", inwoners: 41_000, wsw: 120, bijstand: 800 },
    ],
  });
  const eigen = uitEigenCijfers(cijfers);
  expect(eigen.fouten).toEqual([]);
  expect(eigen.uitgangspunten?.begin.wsw.aantal).toBe(1050);
  expect(eigen.aangenomen).toContain("overhead");
  expect(eigen.aangenomen).not.toContain("wsw");
});

test("the empty file has every field, and can be read again with nothing filled in", () => {
  const { formulier, fouten } = leesCijferbestand(csvOf(leegBestand()));
  expect(fouten).toEqual([]);
  expect(Object.keys(formulier.velden)).toEqual([...VELDNAMEN]);
  expect(Object.values(formulier.velden).every((typed) => typed === "")).toBe(true);
  expect(formulier.gemeenten).toHaveLength(1);
});

test("what is not understood is named with its line, and what is no number at its field", () => {
  expect(leesCijferbestand("iets;3\ngemeente;Baarn;25000").fouten).toEqual([
    "Regel 1: het veld ‘iets’ is er niet. Gebruik de namen uit het lege bestand.",
  ]);
  expect(leesCijferbestand("wsw;3").fouten[0]).toMatch(/geen gemeente/);
  const { formulier } = leesCijferbestand("wsw;veel\ngemeente;Baarn;25000");
  expect(ingevuldUit(formulier).fouten).toEqual([
    { plaats: "wsw", wat: "‘veel’ is geen getal. Vul een getal in, zoals 1.250." },
  ]);
});
