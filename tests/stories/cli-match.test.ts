import { spawn } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { matching } from "../support/matching.ts";
import { AMERSFOORT, amina, kas, ploegSchothorst } from "../support/world.ts";

let app: TestApp;
let folder: string;
const { insertMatchWorld } = matching(() => app);
beforeAll(async () => {
  app = await startTestApp();
  await insertMatchWorld();
  folder = await mkdtemp(join(tmpdir(), "meedoen-cli-"));
  await chmod(folder, 0o755);
});
afterAll(async () => {
  await app.stop();
  await rm(folder, { recursive: true });
});

type Result = { readonly code: number | null; readonly out: string; readonly err: string };

/** The command line as its user runs it, as somebody with this role. */
function match(rol: string, ...args: readonly string[]): Promise<Result> {
  const child = spawn(
    process.execPath,
    ["src/cli/meedoen.ts", "match", ...args, "--als", `${rol}-${AMERSFOORT}`],
    {
      env: { ...process.env, DATABASE_URL: app.url, DATA_DIR: folder },
    },
  );
  const text = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (text.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (text.err += chunk.toString()));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, ...text })));
}
const json = async (rol: string, ...args: readonly string[]) => {
  const { code, out, err } = await match(rol, ...args, "--json");
  expect([code, err.replace(/^De bestanden.*\n/gm, "")]).toEqual([0, ""]);
  return JSON.parse(out);
};

test("the plekken of an inwoner, the inwoners of a plek and one pair come from the command line as from the page", async () => {
  const plekken = await json("klantmanager", "--inwoner", amina, "--top", "5");
  expect(plekken.rijen[0].plek.id).toBe(ploegSchothorst);
  const inwoners = await json("klantmanager", "--plek", ploegSchothorst, "--top", "20");
  expect(inwoners.rijen.map(({ inwonerId }: { inwonerId: string }) => inwonerId)).toEqual([amina]);
  const waarom = await json("klantmanager", "waarom", "--inwoner", amina, "--plek", kas);
  const mist = waarom.redenen.filter(({ uitkomst }: { uitkomst: string }) => uitkomst === "voldoet niet");
  expect(mist.map(({ criterium }: { criterium: string }) => criterium)).toContain("tillen");
}, 60_000);

test("a ronde, what it brings, its report and its repetition come from the command line", async () => {
  const ronde = await json("manager", "regio");
  expect(Object.keys(ronde)).toEqual(
    expect.arrayContaining(["personen", "plekken", "paren", "passend", "ms", "waarde", "bovengrens", "gat"]),
  );
  expect(ronde.paren).toBe(ronde.personen * ronde.plekken);
  const again = await json("fg", "herhaal", "--ronde", ronde.ronde);
  expect(again).toMatchObject({ rondeId: ronde.ronde, isGelijk: true });
  expect((await json("fg", "eerlijkheid", "--run", ronde.ronde)).rondeId).toBe(ronde.ronde);
  const { instrumenten } = await json("beleidsadviseur", "instrumenten");
  expect(instrumenten.map(({ id }: { id: string }) => id)).toContain("taaltraining");
}, 60_000);

test("what is asked wrongly is told in Dutch, and a role that may not is refused", async () => {
  expect(await match("klantmanager")).toMatchObject({
    code: 1,
    err: "Geef één van de twee: --inwoner ID of --plek ID.\n",
  });
  expect(await match("klantmanager", "waarom", "--inwoner", amina)).toMatchObject({
    code: 1,
    err: "Geef aan welke u bedoelt: --plek ID.\n",
  });
  const refused = await match("klantmanager", "regio");
  expect([refused.code, refused.err]).toEqual([1, "U mag dit niet doen. Vraag uw beheerder om toegang.\n"]);
}, 60_000);
