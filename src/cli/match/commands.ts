import type { Command } from "../command.ts";
import { matchBestand } from "./bestand.ts";
import { matchGenereer } from "./genereer.ts";

/** What begins with `match`; a command of that one word must come last, because the first that fits is taken. */
export const matchCommands: readonly Command[] = [matchGenereer, matchBestand];
