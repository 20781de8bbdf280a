import { createHash } from "node:crypto";
import type { Database } from "#db/database";
import { AMERSFOORT, gebruikerId, idOf, LEUSDEN, REGIO, VANDAAG } from "../support/world.ts";
import type { Example } from "./example.ts";
import type { Target } from "./relations.ts";

// A delivery as it must be before a request can find it. Made as the owner.

const leveringId = idOf("srglevering");
const gemeenteVan = (target: Target) => (target === "lotte" ? LEUSDEN : AMERSFOORT);

/** Without a change, so that its file is empty and the same whoever fetches it. */
async function insertLevering(db: Database, target: Target): Promise<void> {
  await db
    .insertInto("srgLeveringen")
    .values({
      regioId: REGIO,
      id: leveringId,
      gemeente: gemeenteVan(target),
      maand: "2026-09",
      layout: "vast",
      bestandsnaam: "srg.txt",
      checksum: createHash("sha256").update("").digest("hex"),
      aantallen: JSON.stringify(LEEG),
      tellingen: "[]",
      buiten: "[]",
      doorGebruikerId: gebruikerId("manager"),
      doorNaam: "Manager",
      vastgelegd: new Date(`${VANDAAG}T08:00:00Z`),
    })
    .execute();
}

const LEEG = {
  nieuw: 0,
  gewijzigd: 0,
  beeindigd: 0,
  vervallen: 0,
  correcties: 0,
  teLaat: 0,
  regels: 0,
  personen: 0,
};
const code = {
  code: "59",
  label: "Overige faciliterende voorziening",
  geldigVan: "2026-01-01",
  geldigTot: null,
  bron: "Richtlijnen",
  zekerheid: "bevestigd",
};
const koppeling = {
  vorm: "werkvorm:dagbesteding",
  code: "29",
  vanaf: "2026-01-01",
  bron: "Overleg",
  zekerheid: "te bevestigen",
};
const lijst: Example = { about: "lijst" };
const regio: Example = { about: "regio" };

// biome-ignore format: it is read as a table
export const statistiekExamples: Readonly<Record<string, Example>> = {
  "GET /statistiek/maandstand":              { about: "gemeente", query: (target) => ({ gemeente: gemeenteVan(target), maand: "2026-10" }) },
  "GET /statistiek/leveringen":              lijst,
  "POST /statistiek/leveringen":             { about: "gemeente", body: (target) => ({ gemeente: gemeenteVan(target), maand: "2026-10", layout: "csv" }) },
  "POST /statistiek/leveringen/:id/_bestand": { about: "gemeente", id: () => leveringId, needs: [["read", "statistiek"]], prepare: insertLevering },
  "GET /statistiek/codes":                   regio,
  "POST /statistiek/codes":                  { ...regio, body: () => code },
  "GET /statistiek/vormen":                  regio,
  "POST /statistiek/koppelingen":            { ...regio, body: () => koppeling },
};
