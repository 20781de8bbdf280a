import { expect, test } from "vitest";
import { dagVan, regelsVan } from "./archief-velden.ts";

const lines = (soort: string, rij: Record<string, unknown>) =>
  regelsVan(soort, rij).map(({ label, tekst }) =>
    (label ? `${label}: ${tekst}` : tekst).replaceAll("\u00a0", " "),
  );

test("of what stayed behind is read who wrote it, what was to follow and what was answered (S-01)", () => {
  expect(
    lines("contactmomenten", {
      id: "4a5d",
      soort: "telefoon",
      tekst: "Belde over de fiets.",
      vervolg: "Fiets regelen",
      vervolgdatum: "2026-11-30",
      is_vervolg_klaar: false,
      door_naam: "Karin",
      versie: 3,
    }),
  ).toEqual([
    "Soort: telefoon",
    "Belde over de fiets.",
    "Vervolg: Fiets regelen",
    "Vervolg op: 30 november 2026",
    "Vervolg gedaan: nee",
    "Geschreven door: Karin",
  ]);
  expect(
    lines("overdrachten", {
      deel: "jobcoaching",
      waarom: "Andere unit.",
      antwoord: "Is goed.",
      antwoord_op: null,
    }),
  ).toEqual(["Wat: jobcoaching", "Waarom: Andere unit.", "Antwoord: Is goed."]);
});

test("an appointment says where it was and why it was called off, a change of the plan what stood there before (S-01)", () => {
  const afspraak = {
    begin: "2026-03-31T22:30:00+00:00",
    onderwerp: "Kennismaken",
    waar: "Stadhuis",
    reden_annulering: "Ziek gemeld",
  };
  expect(lines("afspraken", afspraak)).toEqual([
    "Kennismaken",
    "Waar: Stadhuis",
    "Reden van afzeggen: Ziek gemeld",
  ]);
  expect(dagVan(afspraak)).toBe("2026-04-01"); // half past twelve at night in the Netherlands
  const was = {
    id: "4a5d",
    gemeente: "GM0307",
    doelId: "77",
    naam: "Taalles",
    weekdagen: ["ma", "wo"],
    wie: null,
  };
  expect(lines("planwijzigingen", { wat: "Stap gewijzigd: Taalles", was, door_naam: "Karin" })).toEqual([
    "Stap gewijzigd: Taalles",
    "Eerst stond er: naam: Taalles; dagen: ma, wo",
    "Gewijzigd door: Karin",
  ]);
  expect(lines("planwijzigingen", { wat: "Doel toegevoegd: Werk", was: null })).toEqual([
    "Doel toegevoegd: Werk",
  ]);
});
