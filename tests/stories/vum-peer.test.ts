import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import net from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "#db/database";
import { vumPeer } from "../../src/cli/vum-peer.ts";
import { copyDatabase } from "../support/database.ts";
import { roomForDatabases } from "../support/room.ts";
import { VUM_HEADERS } from "../support/vum-contract.ts";

type Copy = Awaited<ReturnType<typeof copyDatabase>>;
let folder: string;
let ours: Copy;
let theirs: Copy;
const started: ChildProcess[] = [];
beforeAll(async () => {
  [ours, theirs] = [await copyDatabase("demo"), await copyDatabase("demo")];
  for (const { url } of [ours, theirs]) {
    const owner = openDatabase(url, "meedoen_owner", 1);
    await owner.deleteFrom("inwonerBsn").execute(); // or it asks for the keys that they were encrypted with
    await owner.destroy();
  }
  folder = await mkdtemp(join(roomForDatabases(), "meedoen-vum-peer-"));
  await chmod(folder, 0o755);
}, 240_000);
afterAll(async () => {
  for (const child of started) if (child.exitCode === null) child.kill("SIGKILL");
  await ours.drop();
  await theirs.drop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = net.createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** `vum peer` as someone starts it, over two demo regions that are there already. */
function start(args: readonly string[]) {
  const child = spawn(process.execPath, ["src/cli/meedoen.ts", "vum", "peer", ...args], {
    env: {
      ...process.env,
      DATABASE_URL: ours.url,
      BUUR_DATABASE_URL: theirs.url,
      DATA_DIR: join(folder, "data"),
    },
  });
  started.push(child);
  let said = "";
  const listen = (chunk: Buffer) => (said += chunk.toString());
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  const has = async (text: string) => {
    while (!said.includes(text)) {
      if (child.exitCode !== null) throw new Error(said);
      await Promise.race([once(child.stderr, "data"), once(child, "exit")]);
    }
  };
  return { child, has, said: () => said };
}

const isUp = (adres: string) =>
  fetch(`${adres}/gezondheid`).then(
    ({ ok }) => ok,
    () => false,
  );
test.for([
  ["another computer", { hier: "http://192.0.2.1:3000" }, undefined, "geen adres op deze computer"],
  ["a port that is none", { poort: "x" }, undefined, "geen adres op deze computer"],
  ["real people", {}, "https://idp.example.nl", "alleen naast een demoregio"],
] as const)("with %s it refuses, before it opens a database (S-14)", async ([, values, issuer, why]) => {
  if (vumPeer.rol || !vumPeer.zonderDatabase) throw new Error("It opens a database first");
  if (issuer !== undefined) process.env["OIDC_ISSUER"] = issuer;
  const done = vumPeer.run({ values, positionals: [] });
  await expect(done).rejects.toMatchObject({ kind: "invalid", detail: expect.stringContaining(why) });
  delete process.env["OIDC_ISSUER"];
});

test("two demo regions on one computer find each other's people, and SIGTERM leaves nothing behind (R-228)", async () => {
  const [hier, buur] = [await freePort(), await freePort()];
  const address = { hier: `http://127.0.0.1:${hier}`, buur: `http://127.0.0.1:${buur}` };
  const { child, has, said } = start(["--hier", address.hier, "--poort", String(buur)]);
  await has("Stoppen: Ctrl+C.");
  expect(said()).toContain(`Deze regio: ${address.hier}\nBuurregio:  ${address.buur}\n`);
  expect(await Promise.all([isUp(address.hier), isUp(address.buur)])).toEqual([true, true]);

  const ask = async (adres: string) => {
    const response = await fetch(`${adres}/vum/v3/vacatures/matches`, {
      method: "POST",
      headers: { ...VUM_HEADERS, "content-type": "application/json" },
      body: JSON.stringify({ vraagObject: { selectiegebied: { postcode: "3811AA", afstand: 30 } } }),
    });
    return { status: response.status, body: (await response.json()) as { matches: object[] } };
  };
  for (const adres of [address.hier, address.buur]) {
    const { status, body } = await ask(adres);
    expect(status).toBe(200);
    expect(body.matches.length).toBeGreaterThan(0);
  }

  const gone = once(child, "close");
  child.kill("SIGTERM");
  expect(await gone).toEqual([0, null]);
  expect(said()).toContain("Gestopt. Wat u deed is bewaard.");
  expect(await Promise.all([isUp(address.hier), isUp(address.buur)])).toEqual([false, false]);
  for (const file of ["data/meedoen.pid", "data-buur/meedoen.pid"])
    expect(existsSync(join(folder, file)), file).toBe(false);
  const namen = await Promise.all([ours, theirs].map(namenOf));
  expect(namen).toEqual([
    [["Amersfoort"], ["Buurregio (demo)", "Deze regio (demo)"]],
    [["Buurregio"], ["Buurregio (demo)", "Regio hiernaast (demo)"]],
  ]);
}, 120_000);

/** The name of the region, and with whom it exchanges since this command. */
async function namenOf({ url }: Copy): Promise<string[][]> {
  const owner = openDatabase(url, "meedoen_owner", 1);
  const regios = await owner.selectFrom("regios").select("naam").execute();
  const partijen = await owner
    .selectFrom("vumPartijen")
    .select("naam")
    .where("oin", "like", "0000000900000000000%")
    .orderBy("naam")
    .execute();
  await owner.destroy();
  return [regios, partijen].map((rows) => rows.map(({ naam }) => naam));
}
