import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
    exclude: ["tests/staten/**"], // every page in every state and theme: `npm run staten`, minutes long
    globalSetup: "tests/support/database.ts",
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // who ran out of time beside other work gets one more turn, and is named at the end; a wrong answer never does
    retry: { count: 1, condition: /timed out|timeout|in time/i },
    maxWorkers: 2,
    env: { NODE_COMPILE_CACHE: "node_modules/.cache/node" }, // for the processes that tests start
    reporters: ["default", "./tests/support/count-reporter.ts"],
  },
});
