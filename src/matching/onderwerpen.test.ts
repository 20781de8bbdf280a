import { describe, expect, test } from "vitest";
import {
  fouteWaarde,
  isOnderwerp,
  onderwerp,
  onderwerpen,
  vraagVoor,
  waardeTekst,
} from "#matching/onderwerpen";

test("every subject has one code, a picture and a question for each side that can answer (R-118)", () => {
  expect(new Set(onderwerpen.map(({ code }) => code)).size).toBe(onderwerpen.length);
  for (const rij of onderwerpen) {
    expect(rij.code, rij.code).toMatch(/^[a-z_]+$/);
    expect(rij.pictogram, rij.code).toMatch(/^[a-z-]+$/);
    for (const zijde of rij.zijde === "beide" ? (["inwoner", "plek"] as const) : [rij.zijde]) {
      expect(vraagVoor(rij, zijde), rij.code).toMatch(/[.?]$/);
    }
    if (rij.zijde === "beide") expect(vraagVoor(rij, "plek"), rij.code).not.toBe(vraagVoor(rij, "inwoner"));
  }
});

test("every choice has options with codes of their own, and every number a unit", () => {
  for (const rij of onderwerpen) {
    const codes = rij.opties?.map(({ code }) => code) ?? [];
    expect(new Set(codes).size, rij.code).toBe(codes.length);
    if (rij.soort === "getal") expect(rij.eenheid, rij.code).toBeDefined();
    else expect(codes.length, rij.code).toBeGreaterThan(1);
    if (rij.soort === "niveau") expect(codes, rij.code).toEqual(codes.map((_, niveau) => String(niveau)));
  }
});

test("a subject that only one side knows has no question for the other", () => {
  expect(vraagVoor(onderwerp("reistijd_max"), "plek")).toBeUndefined();
  expect(vraagVoor(onderwerp("aantal_dagdelen"), "inwoner")).toBeUndefined();
});

describe("a value is refused when the subject cannot hold it", () => {
  test.each([
    { code: "tillen", goed: 15, fout: [-1, 51, "15", Number.NaN, null] },
    { code: "taal_nederlands_lezen", goed: 2, fout: [5, 1.5, "2", undefined] },
    { code: "eindtijd_laatst", goed: "14:30", fout: ["14.30", "24:00", 1430] },
    {
      code: "dagdelen",
      goed: ["ma_ochtend", "di_middag"],
      fout: [[], ["maandag"], ["ma_ochtend", "ma_ochtend"], {}],
    },
    { code: "aanpassingen", goed: [], fout: [["iets anders"], "rolstoel", [1]] },
    { code: "competenties", goed: ["https://linkeddata.competentnl.nl/x", "leren"], fout: [[""]] },
  ] as const)("$code", ({ code, goed, fout }) => {
    expect(fouteWaarde(code, goed)).toBeNull();
    for (const waarde of fout) expect(fouteWaarde(code, waarde), JSON.stringify(waarde)).toMatch(/\.$/);
  });
});

test("a value reads as on the screen", () => {
  expect(waardeTekst("tillen", 7.5)).toBe("7,5 kilo");
  expect(waardeTekst("taal_nederlands_lezen", 3)).toBe("Goed");
  expect(waardeTekst("eindtijd_laatst", "14:30")).toBe("14.30 uur");
  expect(waardeTekst("werksoorten", ["groen", "post"])).toBe("Groen, Post");
  expect(waardeTekst("aanpassingen", [])).toBe("Geen");
  expect(waardeTekst("competenties", ["onbekende-code"])).toBe("onbekende-code");
});

test("a code outside the catalogue is no subject", () => {
  expect(isOnderwerp("tillen")).toBe(true);
  expect(isOnderwerp("geboortedatum")).toBe(false);
});
