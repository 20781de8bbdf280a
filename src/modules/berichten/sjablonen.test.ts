import { describe, expect, test } from "vitest";
import { MEENEMEN } from "../afspraken/meenemen.ts";
import { achternamenIn, isBsnIn, isLijstIn, metVoornaam, vreemdeGaten } from "./scan.ts";
import { inTaal, teksten } from "./sjablonen.ts";
import { SJABLONEN, TAALCODES, TAALNAAM } from "./sjabloonnamen.ts";

const gaten = (tekst: string) =>
  [...tekst.matchAll(/\{(\w+)\}/g)].map(([, naam = ""]) => naam).toSorted((a, b) => a.localeCompare(b));
const regels = (talen: object, voor = ""): [string, string][] =>
  Object.entries(talen).flatMap(([naam, waarde]: [string, unknown]) =>
    typeof waarde === "string" ? [[`${voor}${naam}`, waarde]] : regels(waarde as object, `${voor}${naam}.`),
  ) as [string, string][];

describe.each(TAALCODES.map((code) => [TAALNAAM[code], code] as const))("%s", (_naam, code) => {
  test("says everything that Dutch says, with the same gaps (U-06)", () => {
    const nederlands = regels(teksten.nl);
    const eigen = new Map(regels(teksten[code]));
    expect(nederlands.length).toBe(2 * SJABLONEN.length + 8 + MEENEMEN.length);
    expect([...eigen.keys()]).toEqual(nederlands.map(([sleutel]) => sleutel));
    for (const [sleutel, tekst] of nederlands) {
      expect([sleutel, gaten(eigen.get(sleutel)!)]).toEqual([sleutel, gaten(tekst)]);
      if (code !== "nl") expect([sleutel, eigen.get(sleutel)]).not.toEqual([sleutel, tekst]);
    }
  });

  test("leaves no gap open once it is filled (U-06)", () => {
    const gegevens = {
      voornaam: "Amina",
      door: "Marije",
      datum: "2026-12-01",
      tijd: "09:30",
      waar: "Loket",
      meenemen: MEENEMEN,
    };
    for (const sjabloon of SJABLONEN) {
      const { tekst, tekstNl } = inTaal(sjabloon, code, gegevens);
      expect(`${tekst}${tekstNl}`).not.toMatch(/[{}]|undefined/);
      expect(tekst).toContain("Amina");
    }
  });

  test("the mail has no gap but the page to sign in (S-19)", () => {
    expect(gaten(teksten[code].mail.onderwerp)).toEqual([]);
    expect(gaten(teksten[code].mail.tekst)).toEqual(["adres"]);
  });
});

test("Dutch texts are short: at most fifteen words a sentence, ten on average (U-05)", () => {
  const zinnen = regels(teksten.nl)
    .flatMap(([, tekst]) => tekst.split(/(?<=[.?!])\s+|\n+/))
    .filter((zin) => /\p{L}/u.test(zin))
    .map((zin) => zin.trim().split(/\s+/).length);
  expect(Math.max(...zinnen)).toBeLessThanOrEqual(15);
  expect(zinnen.reduce((som, lengte) => som + lengte, 0) / zinnen.length).toBeLessThanOrEqual(10);
});

test("what looks like a BSN and is none passes, such as a telephone or a number of an order", () => {
  expect(isBsnIn("Bel 06 12345678 of 033 469 51 11.")).toBe(false);
  expect(isBsnIn("Order 123456789")).toBe(false);
  expect(isBsnIn("Nummer 9999 900 19!")).toBe(true);
});

test("a gap of another program is seen, a first name is put in as it is, and a common word is no surname", () => {
  expect(vreemdeGaten("Dag {voornaam}, {achternaam}, {{naam}}, <<adres>>")).toEqual([
    "{achternaam}",
    "{{naam}}",
    "<<adres>>",
  ]);
  expect(metVoornaam("Dag {voornaam}!", "$& {voornaam}")).toBe("Dag $& {voornaam}!");
  expect(achternamenIn("de berg is hoog, zegt Berg", ["van den Berg", "Hoog"])).toEqual(["Berg"]);
  expect(isLijstIn("een; twee\n")).toBe(false);
});
