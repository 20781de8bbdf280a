import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
    exclude: ["tests/staten/**"], // every page in every state and theme: `npm run staten`, minutes long
    globalSetup: "tests/support/database.ts",
    testTimeout: 30_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    env: { NODE_COMPILE_CACHE: "node_modules/.cache/node" }, // for the processes that tests start
    reporters: ["default", "./tests/support/count-reporter.ts"],
  },
});
