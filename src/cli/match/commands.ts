import type { Command } from "../command.ts";
import { matchBestand } from "./bestand.ts";
import { matchEerlijkheid } from "./eerlijkheid.ts";
import { matchGenereer } from "./genereer.ts";
import { matchHerhaal } from "./herhaal.ts";
import { matchInstrumenten } from "./instrumenten.ts";
import { match } from "./match.ts";
import { matchRegio } from "./regio.ts";
import { matchWaarom } from "./waarom.ts";

/** What begins with `match`; a command of that one word must come last, because the first that fits is taken. */
export const matchCommands: readonly Command[] = [
  matchRegio,
  matchWaarom,
  matchInstrumenten,
  matchEerlijkheid,
  matchHerhaal,
  matchGenereer,
  matchBestand,
  match,
];
