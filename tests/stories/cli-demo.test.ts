import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "#db/database";
import { copyDatabase } from "../support/database.ts";
import { roomForDatabases } from "../support/room.ts";

const REFERENCE = "../shared/reference";
const hasReference = existsSync(`${REFERENCE}/kerncijfers.csv`);
if (!hasReference) console.log(`skipped: the published figures are not in ${REFERENCE}`);

let folder: string;
let machine: string;
let demo: Awaited<ReturnType<typeof copyDatabase>>;
beforeAll(async () => {
  demo = await copyDatabase("demo");
  const owner = openDatabase(demo.url, "meedoen_owner", 1);
  await owner.deleteFrom("inwonerBsn").execute(); // or it asks for the keys that they were encrypted with
  await owner.destroy();
  folder = await mkdtemp(join(roomForDatabases(), "meedoen-cli-"));
  await chmod(folder, 0o755);
});
afterAll(async () => {
  await demo.drop();
  await rm(folder, { recursive: true, force: true });
});

/** The command line on a machine where nothing ran yet: a database of its own, in its own folder; or on another one. */
function meedoen(
  args: readonly string[],
  url = "",
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ["src/cli/meedoen.ts", ...args], {
    env: { ...process.env, DATABASE_URL: url, DATA_DIR: join(folder, url === "" ? machine : "other") },
  });
  const text = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (text.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (text.err += chunk.toString()));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, ...text })));
}

const csv = (name: string): string[][] =>
  readFileSync(`${REFERENCE}/${name}.csv`, "utf8")
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));

test("on a new machine a command makes the demo region itself, prints only its answer, and leaves nothing running", async () => {
  machine = `data-${randomUUID()}`; // who ran out of time begins again on a machine where nothing ran
  const first = await meedoen(["demo", "--json"]);
  expect(first).toMatchObject({ code: 0, err: "De demoregio wordt gevuld …\n" });
  expect(JSON.parse(first.out)).toEqual({ regio: "amersfoort", gevuld: true });
  expect(JSON.parse((await meedoen(["demo", "--json"])).out)).toEqual({ regio: "amersfoort", gevuld: false });
  expect(existsSync(join(folder, machine, "pg/postmaster.pid"))).toBe(false);
}, 120_000);

test.skipIf(!hasReference)("kerncijfers answers every published figure by its key", async () => {
  const { out, err } = await meedoen(["kerncijfers", "--json"], demo.url);
  expect(err).toBe("");
  const published = csv("kerncijfers")
    .slice(1)
    .map(([sleutel = "", waarde]) => [sleutel, Number(waarde)]);
  expect(JSON.parse(out)).toEqual(Object.fromEntries(published));
});

test.skipIf(!hasReference)(
  "the report of 2018 is the published table cell by cell, and its later state counts 684 (R-340)",
  async () => {
    const [head = [], ...lines] = csv("wsp-plaatsingen-2018");
    const groepen = head.slice(2);
    const published = lines
      .filter(([gemeente]) => !gemeente?.startsWith("Totaal"))
      .map(([gemeente, totaal, ...cells]) => ({
        gemeente,
        totaal: Number(totaal),
        groepen: Object.fromEntries(groepen.map((groep, at) => [groep, Number(cells[at])])),
      }));
    const report = async (stand: string) =>
      JSON.parse(
        (await meedoen(["rapport", "plaatsingen", "--jaar", "2018", "--stand", stand, "--json"], demo.url))
          .out,
      );
    const tabel = await report("tabel");
    expect(tabel.rijen).toEqual(published);
    expect(tabel.totaal).toBe(664);
    expect((await report("definitief")).totaal).toBe(684);
  },
);
