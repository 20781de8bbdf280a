import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { AMERSFOORT, gebruikerId, LEUSDEN } from "../support/world.ts";

let app: TestApp;
let folder: string;
beforeAll(async () => {
  app = await startTestApp();
  folder = await mkdtemp(path.join(tmpdir(), "meedoen-ggm-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await app.stop();
});

function ggm(rol: string, map: string, ...args: readonly string[]) {
  const all = [
    "src/cli/meedoen.ts",
    "export",
    "ggm",
    "--als",
    `${rol}-${AMERSFOORT}`,
    "--map",
    path.join(folder, map),
  ];
  const child = spawn(process.execPath, [...all, ...args], {
    env: { ...process.env, DATABASE_URL: app.url },
  });
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said.err += chunk.toString()));
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.on("close", (code) => resolve({ code, ...said })),
  );
}

const rowsOf = async (map: string, file: string): Promise<readonly string[][]> =>
  (await readFile(path.join(folder, map, file), "utf8"))
    .replace("\ufeff", "")
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));

test("a manager takes the data of his own gemeente along, as far as he may read them; nobody can be found in them (S-01, S-05)", async () => {
  const [first, second] = await Promise.all([ggm("manager", "een", "--json"), ggm("manager", "twee")]);
  expect([first.code, first.err, second.code]).toEqual([0, "", 0]);
  const told = JSON.parse(first.out);
  const files = await readdir(path.join(folder, "een"));
  expect(files.toSorted()).toEqual([
    "arbeidsperiode.csv",
    "arbeidsverhouding.csv",
    "loonkostensubsidie.csv",
    "reintegratievoorziening.csv",
    "velden.json",
  ]);
  expect((await stat(path.join(folder, "een", "velden.json"))).mode & 0o077).toBe(0);
  expect(told.nietGeleverd.map(({ tabel }: { tabel: string }) => tabel)).toContain("werkzoekende");
  expect(second.out).toContain("Niet geleverd, omdat deze gebruiker dat niet mag zien: werkzoekende");

  const [head, ...rows] = await rowsOf("een", "arbeidsperiode.csv");
  expect(head).toEqual([
    "inwoner_id",
    "gemeente",
    "arbeidsverhouding_id",
    "datum_aanvang_arbeidsperiode",
    "datum_einde_arbeidsperiode",
    "functienaam",
    "gemiddeld_aantal_uur_per_week",
  ]);
  const werk = await app.owner
    .selectFrom("plaatsingen")
    .select(["inwonerId", "startdatum", "urenPerWeek"])
    .where("gemeente", "=", AMERSFOORT)
    .execute();
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map((row) => [row[1], row[3], row[6]].join(" ")).toSorted()).toEqual(
    werk
      .map(({ startdatum, urenPerWeek }) => `${AMERSFOORT} ${startdatum} ${Number(urenPerWeek) / 100}`)
      .toSorted(),
  );
  expect(new Set(rows.map(([inwoner]) => inwoner)).size).toBe(
    new Set(werk.map(({ inwonerId }) => inwonerId)).size,
  );

  const people = await app.owner.selectFrom("inwoners").select(["id", "achternaam"]).execute();
  const all = (await Promise.all(files.map((file) => readFile(path.join(folder, "een", file), "utf8")))).join(
    "\n",
  );
  for (const { id, achternaam } of people)
    expect([all.includes(id), all.includes(achternaam)]).toEqual([false, false]);
  expect(all).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|\b\d{9}\b/);
});

test("everyone in a delivery has a line in the log, and it is written down who took it (S-05, S-06)", async () => {
  await ggm("manager", "log");
  const logged = await app.owner
    .selectFrom("dataverwerkingen")
    .select(["dataSubjectId", "processingActivityId"])
    .distinct()
    .where("gebruikerId", "=", gebruikerId("manager"))
    .where("name", "like", "%Gemeentelijk Gegevensmodel%")
    .execute();
  const ofHere = await app.owner
    .selectFrom("plaatsingen")
    .select("inwonerId")
    .distinct()
    .where("gemeente", "=", AMERSFOORT)
    .execute();
  const people = new Set(logged.map(({ dataSubjectId }) => dataSubjectId));
  expect(ofHere.filter(({ inwonerId }) => !people.has(inwonerId))).toEqual([]);
  expect(logged[0]!.processingActivityId).toBe("/api/v1/verwerkingsactiviteiten/uitwisselen");
  const audit = await app.owner
    .selectFrom("auditregels")
    .select(["object", "resultaat"])
    .where("handeling", "=", "ggm.bestanden")
    .execute();
  expect(audit).toContainEqual({ object: `gemeente/${AMERSFOORT}`, resultaat: "ok" });
});

test("another gemeente, another role, and a folder that holds something are refused, and nothing is written", async () => {
  const [elsewhere, other, full] = await Promise.all([
    ggm("manager", "leusden", "--gemeente", LEUSDEN),
    ggm("beheerder", "beheerder"),
    ggm("manager", "."),
  ]);
  for (const refused of [elsewhere, other, full]) expect(refused.code).not.toBe(0);
  expect(full.err).toContain("is niet leeg. Kies een andere met --map.");
  for (const map of ["leusden", "beheerder"]) expect(await readdir(path.join(folder, map))).toEqual([]);
});
