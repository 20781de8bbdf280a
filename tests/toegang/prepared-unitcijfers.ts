import type { Database } from "#db/database";
import { isoDate } from "#core/dates";
import { cents } from "#core/money";
import { REGIO, unitGroen } from "../support/world.ts";
import type { Example } from "./example.ts";

// A month of the unit of the unitleider as it must be before a request can find it. Made as the owner.

export const unitcijferBody = {
  werkvorm: "intern",
  maand: "2026-10",
  omzet: 100_000_00,
  directeKosten: 20_000_00,
  overigeKosten: 70_000_00,
  fte: 40,
  mensen: 52,
  bron: "Grootboek van oktober",
  zekerheid: "opgave",
  reden: null,
};

export const unitbestand = [
  "unit;werkvorm;maand;omzet;directe kosten;overige kosten;fte;mensen",
  "Groen;intern;2026-10;90000;20000;70000;40;52",
].join("\n");
export const unitbestandBody = {
  inhoud: unitbestand,
  bron: "Grootboek",
  zekerheid: "bron",
  kenmerk: "van een eerdere vergelijking",
  reden: null,
};

export const lksjaarBody = {
  jaar: 2025,
  landelijk: 500_000_000_00,
  macrobudget: 480_000_000_00,
  bron: "Opgave",
  zekerheid: "opgave",
};

export const insertUnitcijfer = (db: Database) =>
  db
    .insertInto("unitcijfers")
    .values({
      regioId: REGIO,
      unitId: unitGroen,
      werkvorm: unitcijferBody.werkvorm,
      maand: isoDate(`${unitcijferBody.maand}-01`),
      omzetInCenten: cents(unitcijferBody.omzet),
      directeKostenInCenten: cents(unitcijferBody.directeKosten),
      overigeKostenInCenten: cents(unitcijferBody.overigeKosten),
      fte: unitcijferBody.fte * 100,
      mensen: unitcijferBody.mensen,
      bron: unitcijferBody.bron,
      zekerheid: unitcijferBody.zekerheid,
      doorNaam: "unitleider",
      tijdstip: new Date("2026-11-02T09:00:00Z"),
    })
    .execute();

/** Who leads the unit has it in his scope, as a list of what he may see. */
export const unitcijfers: Example = { about: "lijst", id: () => unitGroen, prepare: insertUnitcijfer };
