// Runs tests, and once more those files of which the preparation stood still: nothing was asked of them yet, so no answer
// was wrong. (A single test has its second try in vitest.config.ts.) The last line is `N passed, N failed, N skipped`.
import path from "node:path";
import { newNode, root, runAndKeep } from "./node.mjs";

const vitest = path.join(root, "node_modules/vitest/vitest.mjs");

const first = await run(process.argv.slice(2));
const stoodStill = [...first.output.matchAll(/^STOOD STILL (.+?): /gm)].map(([, file]) => file);
let { passed, failed, skipped, isGood } = first;
if (stoodStill.length > 0) {
  console.log(`\nOnce more, since the preparation stood still: ${stoodStill.join(", ")}`);
  const second = await run(stoodStill);
  isGood = second.isGood && failed === stoodStill.length; // nothing else had failed
  passed += second.passed;
  failed += second.failed - stoodStill.length;
  skipped -= second.passed + second.failed; // the first time these were passed over
}
process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`, () =>
  process.exit(isGood ? 0 : 1),
);

/** Shows what the tests say, and counts them; a run that ends without a count has failed. */
async function run(args) {
  const { code, output } = await runAndKeep([newNode(), [vitest, "run", ...args]]);
  const counts = /^(\d+) passed, (\d+) failed, (\d+) skipped$/m.exec(output);
  const [passed = 0, failed = 1, skipped = 0] = counts ? counts.slice(1).map(Number) : [];
  const isGood = code === 0 && failed === 0;
  return { output, passed, failed: isGood ? 0 : Math.max(1, failed), skipped, isGood };
}
