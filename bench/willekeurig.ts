// A thousand random requests to every operation instead of the fifty of `npm test`: no answer above 499, each of its shape.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { keer: { type: "string", default: "1000" } } });
const { status } = spawnSync(
  process.execPath,
  ["node_modules/vitest/vitest.mjs", "run", "tests/toegang/willekeurig.test.ts", "--test-timeout", "600000"],
  { stdio: "inherit", env: { ...process.env, MEEDOEN_WILLEKEURIG: values.keer } },
);
process.exitCode = status ?? 1;
