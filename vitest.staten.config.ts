import { defineConfig, mergeConfig } from "vitest/config";
import base from "./vitest.config.ts";

/**
 * Every page in every state, theme and width. Apart from `npm test`, because it takes ten minutes: run it before a
 * release, and after work on pages.
 */
const config = mergeConfig(base, defineConfig({ test: { maxConcurrency: 3, retry: 2 } }));
config.test = { ...config.test, include: ["tests/staten/**/*.test.ts"], exclude: [] };
export default config;
