import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { samples } from "../../src/web/pages/ontwikkelaars/voorbeelden.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { signInClient } from "../support/sign-in.ts";
import { AMERSFOORT, idOf } from "../support/world.ts";

const run = promisify(execFile);
let service: TestService;
const folder = mkdtempSync(path.join(tmpdir(), "meedoen-voorbeeld-"));
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await service.stop();
});

test("the sample for developers works as it stands: from a new key to every page of a list", async () => {
  const [, inNode = ""] = samples.key.split("\n");
  const hasOpenssl = await run("openssl", ["version"]).then(
    () => true,
    () => false,
  );
  expect(hasOpenssl).toBe(true);
  await run("bash", ["-ec", samples.key], { cwd: folder });
  expect(inNode).toContain("openbaar.json");
  const beheerder = await signInClient(service.address, "beheerder-GM0307");
  const made = await beheerder.post("/koppelingen", {
    naam: "Voorbeeld",
    organisatieId: idOf("organisatie"),
    oin: null,
    contact: "team@voorbeeld.nl",
    rol: "accountmanager",
    gemeenten: [AMERSFOORT],
    scopes: ["plek.lezen"],
    geldigTot: "2027-06-01",
    verzoekenPerMinuut: 60,
    sleutel: JSON.parse(readFileSync(path.join(folder, "openbaar.json"), "utf8")),
  });
  const { id } = await made.json();
  writeFileSync(path.join(folder, "plekken.mjs"), samples.node("https://regio.example"));
  const { stdout } = await run(process.execPath, ["plekken.mjs"], {
    cwd: folder,
    env: { ...process.env, ADRES: service.address, CLIENT_ID: id },
  });
  const { rijen } = await (
    await signInClient(service.address, "accountmanager-GM0307").then((client) => client.get("/plekken"))
  ).json();
  expect(stdout.trim().split("\n")).toEqual(rijen.map(({ titel }: { titel: string }) => titel));
});
