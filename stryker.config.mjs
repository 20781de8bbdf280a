// Changes the rules one by one and sees whether a test notices: `npm run mutation`, or one file with
// `npm run mutation -- --mutate src/regels/quotum.ts`. The result stands in docs/mutatie.md.
/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutatie.config.ts" },
  plugins: ["@stryker-mutator/vitest-runner"],
  // The tables are data: docs/bedragen.md holds every value of them, and a test compares the two.
  mutate: ["src/regels/*.ts", "!src/regels/*.test.ts"],
  // What is computed once when a file is loaded cannot be tied to a test: it would run all of them for each mutant.
  ignoreStatic: true,
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ["clear-text", "json", "progress"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: "node_modules/.cache/stryker/mutation.json" },
  tempDirName: "dist/mutatie", // outside node_modules, where Vite would take the copy for a package
  tsconfigFile: "geen", // TypeScript 7 has no API to rewrite one, and nothing here needs it
  incremental: true,
  incrementalFile: "node_modules/.cache/stryker/incremental.json",
  ignorePatterns: ["dist", ".data", "docs", "bench"],
  thresholds: { high: 95, low: 85, break: 85 },
};
