import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Worker } from "../../src/modules/taken/worker.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { hashOfTables, importsOf, startTestWorker, type TestImport } from "../support/imports.ts";

const FOLDER = "../shared/vum";
const hasFiles = existsSync(`${FOLDER}/werkzoekenden.json`) && existsSync(`${FOLDER}/vacatures.json`);
if (!hasFiles) console.log(`skipped: the accreditation files of VUM are not in ${FOLDER}`);

let app: TestApp;
let worker: Worker;
let imports: TestImport;
beforeAll(async () => {
  app = await startTestApp();
  worker = await startTestWorker(app);
  imports = importsOf(app);
});
afterAll(async () => {
  await worker.stop();
  await app.stop();
});

const SETS = [
  { soort: "vum-werkzoekenden", aantal: 1000 },
  { soort: "vum-vacatures", aantal: 485 },
] as const;

test.skipIf(!hasFiles)(
  "the 1,000 job seekers and 485 vacancies of the accreditation are read without loss, twice the same, and undone exactly (R-04)",
  async () => {
    const before = await hashOfTables(app);
    const begin = performance.now();
    const applied: string[] = [];
    for (const { soort, aantal } of SETS) {
      const proef = await imports.proef(fileOf(soort), soort);
      expect(proef.aantallen).toEqual({
        gelezen: aantal,
        nieuw: aantal,
        gewijzigd: 0,
        gelijk: 0,
        geweigerd: 0,
      });
      expect(await imports.toepassen(proef.id)).toMatchObject({
        status: "klaar",
        gedaan: aantal,
        totaal: aantal,
      });
      applied.push(proef.id);
    }
    console.log(`VUM: 1.485 rows in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
    await expectKept();

    const after = await hashOfTables(app);
    for (const { soort, aantal } of SETS) {
      const shuffled = JSON.stringify((JSON.parse(fileOf(soort)) as unknown[]).toReversed(), null, 1);
      expect(await imports.proef(shuffled, soort, "een andere naam.json")).toMatchObject({
        status: "gelijk",
        aantallen: { gelijk: aantal, nieuw: 0, gewijzigd: 0 },
      });
    }
    expect(await hashOfTables(app)).toBe(after);
    for (const id of applied.toReversed())
      expect(await imports.terugdraaien(id)).toMatchObject({ status: "klaar" });
    expect(await hashOfTables(app)).toBe(before);
  },
  120_000,
);

const fileOf = (soort: string) => readFileSync(`${FOLDER}/${soort.slice("vum-".length)}.json`, "utf8");

async function expectKept(): Promise<void> {
  for (const { soort } of SETS) {
    const rows = JSON.parse(fileOf(soort)) as Record<string, unknown>[];
    const stored = await app.owner
      .selectFrom("vumProfielen")
      .select(["externeId", "profiel"])
      .where("soort", "=", soort)
      .execute();
    const byId = new Map(stored.map(({ externeId, profiel }) => [externeId, profiel]));
    for (const row of rows) expect(byId.get(String(row.idWerkzoekende ?? row.idVacature))).toEqual(row);
  }
}
