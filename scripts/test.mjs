// Says whether it is good: the web app builds, types, lint, lay-out, and every test.
// The last line is `N passed, N failed, N skipped`; a check that is not a test counts when it fails.
import path from "node:path";
import { newNode, root, runAndKeep } from "./node.mjs";

const script = (name, ...args) => [newNode(), [path.join(root, "scripts", name), ...args]];
const npm = (...args) => [process.platform === "win32" ? "npm.cmd" : "npm", args];
const CHECKS = [
  { name: "web app", command: script("build.mjs") },
  { name: "types", command: npm("run", "--silent", "types") },
  { name: "lint and lay-out", command: npm("run", "--silent", "lint") },
];

const failed = [];
for (const { name, command } of CHECKS) {
  const begin = Date.now();
  const { code } = await runAndKeep(command);
  console.log(`${code === 0 ? "✓" : "✗"} ${name} (${((Date.now() - begin) / 1000).toFixed(1)} s)`);
  if (code !== 0) failed.push(name);
}

const tests = await runAndKeep(script("vitest.mjs", ...process.argv.slice(2)));
const counts = [...tests.output.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1);
const [passed = 0, failures = 1, skipped = 0] = counts ? counts.slice(1).map(Number) : [];
const isGood = tests.code === 0 && failed.length === 0;

if (failed.length > 0) console.log(`\nNiet goed: ${failed.join(", ")}.`);
process.stdout.write(`\n${passed} passed, ${failures + failed.length} failed, ${skipped} skipped\n`, () =>
  process.exit(isGood ? 0 : 1),
);
