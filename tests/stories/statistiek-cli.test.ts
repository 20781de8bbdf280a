import { spawn } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { AMERSFOORT } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

function srg(...args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ["src/cli/meedoen.ts", "srg", ...args], {
    env: { ...process.env, DATABASE_URL: app.url },
  });
  const text = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (text.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (text.err += chunk.toString()));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, ...text })));
}

const ALS = ["--als", `manager-${AMERSFOORT}`];

test("the command line tells the counts of a month, and nobody in them (R-334)", async () => {
  const { code, out, err } = await srg("--maand", "2026-09", "--json", ...ALS);
  expect([code, err]).toEqual([0, ""]);
  const { gemeenten } = JSON.parse(out);
  expect(gemeenten).toHaveLength(1);
  const api = await app.as("manager").get(`/statistiek/maandstand?gemeente=${AMERSFOORT}&maand=2026-09`);
  const { aantallen, buiten } = api.json();
  expect(gemeenten[0]).toMatchObject({
    gemeente: AMERSFOORT,
    maand: "2026-09",
    isGeleverd: false,
    ...aantallen,
    wacht: buiten.filter(({ reden }: { reden: string }) => ["geen code", "geen BSN"].includes(reden)),
  });
  expect(out).not.toMatch(/bsn|inwonerId|persoon"/i);
});

test("another gemeente is refused, and a month that does not exist is told", async () => {
  expect((await srg("--gemeente", "GM0327", ...ALS)).code).not.toBe(0);
  const wrong = await srg("--maand", "september", ...ALS);
  expect(wrong.code).not.toBe(0);
  expect(wrong.err + wrong.out).toContain("Controleer de velden");
});
