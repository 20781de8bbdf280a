// Runs the browser tests (all, or the files that are named) and writes what axe found to docs/toegankelijkheid.json.
// The statement of accessibility is built from that file.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { AxeLook } from "../tests/support/axe-record.ts";

const root = path.resolve(import.meta.dirname, "..");
const folder = mkdtempSync(path.join(tmpdir(), "meedoen-axe-"));
const file = path.join(folder, "axe.ndjson");
writeFileSync(file, "");
const named = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [
    path.join(root, "node_modules/vitest/vitest.mjs"),
    "run",
    ...(named.length > 0 ? named : ["tests/browser"]),
  ],
  { cwd: root, stdio: "inherit", env: { ...process.env, MEEDOEN_AXE: file } },
);
const looks = readFileSync(file, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as AxeLook);
rmSync(folder, { recursive: true });
if (looks.length === 0) throw new Error("Axe looked at nothing: is the web app built?");

const result = {
  datum: new Date().toISOString().slice(0, 10),
  paginas: distinct(looks.map(({ pad }) => pad)),
  staten: distinct(looks.map(({ pad, staat }) => `${pad} ${staat}`)).length,
  themas: distinct(looks.map(({ thema }) => thema)),
  overtredingen: looks.reduce((sum, look) => sum + look.overtredingen, 0),
};
writeFileSync(path.join(root, "docs/toegankelijkheid.json"), `${JSON.stringify(result, null, 2)}\n`);
process.exit(status ?? 1);

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted();
}
