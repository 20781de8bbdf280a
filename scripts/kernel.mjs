// Writes src/matching/kernel/wasm.ts from kern.as: the kernel as WASM, in text. A test compares the two.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const folder = path.join(import.meta.dirname, "../src/matching/kernel");

/** The text of wasm.ts; the same on every machine, for the compiler is pinned. */
export async function kernelText() {
  const source = fs.readFileSync(path.join(folder, "kern.as"), "utf8");
  const files = new Map([["kern.ts", source]]);
  let binary = new Uint8Array();
  const { error } = await asc.main(
    [
      "kern.ts",
      "--outFile",
      "kern.wasm",
      "-O3",
      "--converge",
      "--noAssert",
      "--runtime",
      "stub",
      "--enable",
      "simd",
      "--importMemory",
      "--use",
      "abort=",
    ],
    {
      readFile: (name) => files.get(name) ?? null,
      listFiles: () => [],
      writeFile: (name, contents) => {
        if (name.endsWith(".wasm")) binary = contents;
      },
    },
  );
  if (error) throw error;
  const lines =
    Buffer.from(binary)
      .toString("base64")
      .match(/.{1,100}/g) ?? [];
  return [
    "/** Made of kern.as by `node scripts/kernel.mjs`: the kernel as WASM, in base64. */",
    "export const WASM: readonly string[] = [",
    ...lines.map((line) => `  "${line}",`),
    "];",
    "",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  fs.writeFileSync(path.join(folder, "wasm.ts"), await kernelText());
}
