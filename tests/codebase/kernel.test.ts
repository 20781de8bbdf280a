import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { OPDRACHT } from "#matching/kernel/opdracht";
import { kernelText } from "../../scripts/kernel.mjs";

test("the WASM of the kernel is what its source gives, to the byte", async () => {
  expect(readFileSync("src/matching/kernel/wasm.ts", "utf8")).toBe(await kernelText());
});

test("both kernels read the same places", () => {
  const source = readFileSync("src/matching/kernel/kern.as", "utf8");
  const places = Object.fromEntries(
    [...source.matchAll(/^const ([A-Z_]+): usize = (\d+);$/gm)].map(([, naam, plaats]) => [
      naam!.replaceAll("_", "").toLowerCase(),
      Number(plaats) / 4,
    ]),
  );
  for (const [wat, plaats] of Object.entries(OPDRACHT)) {
    if (wat !== "lengte") expect(places[wat.toLowerCase()], wat).toBe(plaats);
  }
});
