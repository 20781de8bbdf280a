// Says whether it is good: the web app builds, types, lint, lay-out, and every test.
// The last line is `N passed, N failed, N skipped`; a check that is not a test counts when it fails.
import { spawn } from "node:child_process";
import path from "node:path";
import { newNode, root, toolEnvironment } from "./node.mjs";

const npm = (...args) => [process.platform === "win32" ? "npm.cmd" : "npm", args];
const CHECKS = [
  { name: "web app", command: [newNode(), [path.join(root, "scripts/build.mjs")]] },
  { name: "types", command: npm("run", "--silent", "types") },
  { name: "lint and lay-out", command: npm("run", "--silent", "lint") },
];

const failed = [];
for (const { name, command } of CHECKS) {
  const begin = Date.now();
  const { code } = await run(command);
  console.log(`${code === 0 ? "✓" : "✗"} ${name} (${((Date.now() - begin) / 1000).toFixed(1)} s)`);
  if (code !== 0) failed.push(name);
}

const vitest = path.join(root, "node_modules/vitest/vitest.mjs");
const tests = await run([newNode(), [vitest, "run", ...process.argv.slice(2)]]);
const counts = /^(\d+) passed, (\d+) failed, (\d+) skipped$/m.exec(tests.output);
const [passed = 0, failures = 1, skipped = 0] = counts ? counts.slice(1).map(Number) : [];
const isGood = tests.code === 0 && failed.length === 0;

// Vitest can also fail on something that belongs to no test
const total = Math.max(failures, tests.code === 0 ? 0 : 1) + failed.length;
if (failed.length > 0) console.log(`\nNiet goed: ${failed.join(", ")}.`);
process.stdout.write(`\n${passed} passed, ${total} failed, ${skipped} skipped\n`, () =>
  process.exit(isGood ? 0 : 1),
);

/** Runs a command, shows what it says, and keeps that too. */
function run([file, args]) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: root,
      env: toolEnvironment,
      stdio: ["ignore", "pipe", "inherit"],
      shell: process.platform === "win32",
    });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on("close", (code) => resolve({ code, output }));
    child.on("error", () => resolve({ code: 1, output }));
  });
}
