import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { catalogVersion } from "#matching/criteria";
import { WAARDE_VERSIE } from "#matching/waarde";

/** Everything that can change an outcome: the engine, and how a ronde feeds it. */
const BRONNEN = ["../../matching", "."] as const;

let hash: string | undefined;

/** What a ronde was computed with. The program is known by its own text: a change in it shows without anyone's care. */
export function versiesNu() {
  hash ??= hashOf(BRONNEN.map((folder) => path.join(import.meta.dirname, folder)));
  return { criteria: catalogVersion, waarde: WAARDE_VERSIE, programma: hash };
}

function hashOf(folders: readonly string[]): string {
  const sum = createHash("sha256");
  for (const folder of folders)
    for (const file of globSync("**/*.ts", { cwd: folder, exclude: ["**/*.test.ts"] }).toSorted())
      sum.update(readFileSync(path.join(folder, file)));
  return sum.digest("hex").slice(0, 12);
}
