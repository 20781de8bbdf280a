import type { Command } from "./command.ts";
import { demo } from "./demo.ts";
import { importeerVacatures, importeerWerkzoekenden } from "./importeer.ts";
import { importeerTerugdraaien } from "./importeer-terugdraaien.ts";
import { migreer } from "./migreer.ts";

/** Everything that the command line can do. */
export const commands: readonly Command[] = [
  importeerWerkzoekenden,
  importeerVacatures,
  importeerTerugdraaien,
  demo,
  migreer,
];
