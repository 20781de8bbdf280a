import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Worker } from "../../src/modules/taken/worker.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { startTestWorker } from "../support/imports.ts";
import { csvVan, inhoudVan, inlezenOf } from "../support/inlezen.ts";

let app: TestApp;
let worker: Worker;
let inlezen: ReturnType<typeof inlezenOf>;
beforeAll(async () => {
  app = await startTestApp();
  worker = await startTestWorker(app);
  inlezen = inlezenOf(app);
});
afterAll(async () => {
  await worker.stop();
  await app.stop();
});

const TABELLEN = ["werkgevers", "inwoners", "situaties", "plekken"];
const KOP = ["Naam", "KvK-nummer", "Sector", "Gemeente", "Plaats", "Aantal medewerkers", "Contactpersoon"];

/** A name as people write it: with quotes, semicolons, accents and what a spreadsheet would run. */
const naam = fc
  .array(fc.constantFrom("a", "É", "ß", "'", '"', ";", " ", "-", "=", "0", "🌱", "Ö", ",", "ij"), {
    minLength: 1,
    maxLength: 20,
  })
  .map((parts) => `N${parts.join("")}N`);
const werkgever = fc.record({
  naam,
  sector: fc.constantFrom("Groen", "Zorg; en welzijn", 'De "rest"'),
  medewerkers: fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null }),
  contactpersoon: fc.option(naam, { nil: null }),
});

test("what goes in comes out the same, goes in again without differences, and goes back to the letter (R-04)", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(werkgever, { minLength: 1, maxLength: 12 }), async (werkgevers) => {
      const before = await inhoudVan(app, TABELLEN);
      const kvk = (at: number) => String(91000000 + at);
      const rows = werkgevers.map(({ naam, sector, medewerkers, contactpersoon }, at) => [
        naam,
        kvk(at),
        sector,
        "Leusden",
        "Leusden",
        medewerkers === null ? "" : String(medewerkers),
        contactpersoon ?? "",
      ]);
      const proef = await inlezen.proef("werkgevers", csvVan([KOP, ...rows]));
      expect(proef.aantallen).toMatchObject({ nieuw: rows.length, geweigerd: 0 });
      await inlezen.toepassen(proef.id);
      const stored = await app.owner
        .selectFrom("werkgevers")
        .select(["naam", "sector", "aantalMedewerkers as medewerkers", "contactpersoon"])
        .where("kvk", "like", "91%")
        .orderBy("kvk")
        .execute();
      expect(stored).toEqual(werkgevers);
      expect(await inlezen.proef("werkgevers", csvVan([KOP, ...rows]))).toMatchObject({ status: "gelijk" });
      await inlezen.terugdraaien(proef.id);
      expect(await inhoudVan(app, TABELLEN)).toEqual(before);
    }),
    { numRuns: 8, seed: 83 },
  );
}, 120_000);
