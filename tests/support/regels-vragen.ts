import { spawn } from "node:child_process";
import { expect } from "vitest";
import { answerLines } from "../../src/cli/regels/batch.ts";

type Result = { readonly code: number | null; readonly out: string; readonly err: string };

/** `meedoen regels` as its user runs it, where a database could not even be opened. */
export function regels(words: string, { input = "", folder = "" } = {}): Promise<Result> {
  const args = ["src/cli/meedoen.ts", "regels", ...words.split(" ").filter((word) => word !== "")];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, DATABASE_URL: "postgres://127.0.0.1:1/geen", DATA_DIR: folder || "/nergens" },
  });
  const text = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (text.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (text.err += chunk.toString()));
  child.stdin.end(input);
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, ...text })));
}

async function* chunksOf(...chunks: readonly string[]) {
  yield* chunks;
}

/** The answers of a batch, line by line; a defect is a failure of the test. */
export async function batch(...chunks: readonly string[]): Promise<Record<string, unknown>[]> {
  let text = "";
  const answers = answerLines(chunksOf(...chunks), (defect) => {
    throw defect;
  });
  for await (const part of answers) text += part;
  expect(text.endsWith("\n")).toBe(true);
  return text
    .slice(0, -1)
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

export const answer = async (question: object) => (await batch(JSON.stringify(question)))[0];
