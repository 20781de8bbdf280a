import { defineConfig } from "vitest/config";

/** The tests of the rules alone, without a database: what `stryker.config.mjs` runs for every mutant. */
export default defineConfig({
  test: {
    include: ["src/regels/**/*.test.ts", "tests/regels/**/*.test.ts"],
    // A hundred thousand cases for each mutant would take days; the tests beside the rules have to notice by themselves.
    exclude: ["tests/regels/verschil.test.ts", "tests/regels/naief-inkomen.test.ts"],
    testTimeout: 60_000,
  },
});
