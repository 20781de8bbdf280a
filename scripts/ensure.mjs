// Installs what is missing, on whatever Node the machine has: only when the lock file changed since the last install.
// `run` needs what the service runs on; `test` needs everything, and that is good enough for `run` too.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ARGUMENTS = {
  run: ["--omit=dev", "--include=optional"],
  test: ["--include=dev", "--include=optional"],
};

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const stamp = path.join(root, "node_modules/.installed");
const purpose = process.argv[2] === "test" ? "test" : "run";

const lock = createHash("sha256")
  .update(readFileSync(path.join(root, "package-lock.json")))
  .update(process.platform + process.arch)
  .digest("hex");
const installed = existsSync(stamp) ? readFileSync(stamp, "utf8").trim() : "";
const isEnough = installed === `${lock} test` || installed === `${lock} ${purpose}`;
if (!isEnough) install();

function install() {
  // what was complete stays complete: `run` after `test` does not throw the test tools away
  const what = installed.endsWith(" test") ? "test" : purpose;
  console.error("Benodigdheden worden geïnstalleerd (npm ci) …");
  const begin = Date.now();
  const { status } = spawnSync(
    "npm",
    ["ci", "--no-audit", "--no-fund", "--loglevel=error", ...ARGUMENTS[what]],
    {
      cwd: root,
      stdio: ["ignore", process.stderr, process.stderr], // what a command prints stays readable for a program
      shell: process.platform === "win32",
    },
  );
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, `${lock} ${what}\n`);
  console.error(`Geïnstalleerd in ${((Date.now() - begin) / 1000).toFixed(1)} s.`);
}
