import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/support/longest-first.ts";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
    exclude: ["tests/staten/**"], // every page in every state and theme: `npm run staten`, minutes long
    globalSetup: "tests/support/database.ts",
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // who ran out of time beside other work gets one more turn, and is named at the end; a wrong answer never does
    retry: { count: 1, condition: /timed out|timeout|in time/i },
    expect: { poll: { interval: 50, timeout: 10_000 } }, // what a page shows is read until it is there, also beside other work
    maxWorkers: 2,
    // a file has a database of its own, not modules of its own: reading the application in again took longer than most tests
    isolate: false,
    sequence: { sequencer: LongestFirst },
    env: { NODE_COMPILE_CACHE: "node_modules/.cache/node" }, // for the processes that tests start
    reporters: ["default", "./tests/support/count-reporter.ts"],
  },
});
