import { afterAll, beforeAll, expect, test } from "vitest";
import type { Worker } from "../../src/modules/taken/worker.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { badFiles } from "../support/bad-files.ts";
import { hashOfTables, importsOf, startTestWorker, type TestImport } from "../support/imports.ts";
import { aWerkzoekende } from "../support/vum-rows.ts";

let app: TestApp;
let worker: Worker;
let imports: TestImport;
let before: string;
beforeAll(async () => {
  app = await startTestApp();
  worker = await startTestWorker(app);
  imports = importsOf(app);
  before = await hashOfTables(app);
});
afterAll(async () => {
  await worker.stop();
  await app.stop();
});

for (const { wat, soort, bytes, bestand, rij } of badFiles)
  test(`a bad file is refused in Dutch with what is wrong: ${wat} (R-04)`, async () => {
    const begin = performance.now();
    const answer = await imports.stuur(bytes, soort);
    if (bestand) {
      expect(answer.statusCode).toBe(400);
      expect(answer.headers["content-type"]).toMatch(/problem\+json/);
      expect(answer.json().detail).toMatch(bestand);
    } else {
      expect(answer.statusCode).toBe(201);
      const { importId, taakId } = answer.json();
      expect(await imports.wacht(taakId)).toMatchObject({ status: "klaar" });
      const { meldingen, aantallen } = await imports.bekijk(importId);
      expect(aantallen.geweigerd).toBeGreaterThan(0);
      const refused = meldingen.rijen.filter((melding: { isWeigering: boolean }) => melding.isWeigering);
      expect(refused.length).toBeGreaterThan(0);
      const named = refused.find(
        (melding: { rij: number; veld: string }) => melding.rij === rij?.rij && rij.veld.test(melding.veld),
      );
      expect(named?.melding).toMatch(rij!.melding);
      expect(await imports.toepassen(importId)).toMatchObject({ status: 409 });
    }
    expect(performance.now() - begin).toBeLessThan(10_000);
    expect(await hashOfTables(app)).toBe(before);
  });

test("odd codes, unknown fields and reversed periods are kept and told, not refused", async () => {
  const odd = aWerkzoekende("z1", {
    nieuwVeld: "bewaar mij",
    webadres: [{ codeWebadres: 9, url: "https://voorbeeld.nl" }],
    vervoermiddel: [{ codeVervoermiddel: 77 }],
    arbeidsmarktkwalificatie: {
      competentiebeheersing: [{ codeCompetentie: "0000000007" }],
      rijbewijs: [{ codeSoortRijbewijs: "ZZ" }],
    },
    flexibiliteit: {
      datumAanvangBeschikbaarVoorWerk: "2027-01-01",
      datumEindeBeschikbaarVoorWerk: "2026-01-01",
    },
    werktijden: { aantalWerkurenPerWeekMaximaal: 80 },
    mobiliteit: { bemiddelingspostcode: "9999ZZ", maximaleReistijd: 999 },
    sector: [],
    contactpersoon: null,
  });
  const proef = await imports.proef([odd]);
  expect(proef.aantallen).toMatchObject({ nieuw: 1, geweigerd: 0 });
  const velden = new Set<string>(proef.meldingen.rijen.map(({ veld }: { veld: string }) => veld));
  expect([...velden].toSorted()).toEqual([
    "arbeidsmarktkwalificatie.rijbewijs.1.codeSoortRijbewijs",
    "competentiebeheersing.codeCompetentie",
    "flexibiliteit.datumEindeBeschikbaarVoorWerk",
    "mobiliteit.bemiddelingspostcode",
    "mobiliteit.maximaleReistijd",
    "nieuwVeld",
    "vervoermiddel.1.codeVervoermiddel",
    "webadres.1.codeWebadres",
    "werktijden.aantalWerkurenPerWeekMaximaal",
  ]);
  expect(proef.meldingen.rijen.every(({ isWeigering }: { isWeigering: boolean }) => !isWeigering)).toBe(true);
});

test("a file of more than 30 MB is refused before it is read", async () => {
  const answer = await imports.stuur(Buffer.alloc(31 * 1024 * 1024, " "));
  expect([400, 413]).toContain(answer.statusCode);
  expect(answer.headers["content-type"]).toMatch(/problem\+json/);
});

test("there are at least forty kinds of bad files (C4)", () => {
  expect(badFiles.length).toBeGreaterThanOrEqual(40);
  expect(new Set(badFiles.map(({ wat }) => wat)).size).toBe(badFiles.length);
});
