import { readFileSync, statSync } from "node:fs";
import { Failure } from "#core/failure";
import { type Invoer, optionalText } from "./command.ts";

const LANGST = 10_000_000;
const MEESTE_FOUTEN = 20;

/** Which file a command reads; a command without one cannot begin. `wat`: what stands in it, for who left it out. */
export function bestandVan(invoer: Invoer, wat: string): string {
  const bestand = optionalText(invoer, "bestand");
  if (bestand === undefined) throw fout("geen", `Zeg in welk bestand ${wat} staan, met --bestand.`);
  return bestand;
}

/** The text of a file that the command line was given. */
export function tekstUit(bestand: string): string {
  try {
    if (statSync(bestand).size > LANGST)
      throw fout("groot", `${bestand} is groter dan 10 MB. Maak het kleiner.`);
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(bestand)); // leaves out the byte order mark
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (error instanceof TypeError)
      throw fout("codering", `${bestand} is geen UTF-8. Bewaar het als UTF-8 en probeer het opnieuw.`);
    throw fout("lezen", `${bestand} kan niet gelezen worden. Kijk of het bestaat en of u het mag lezen.`);
  }
}

export function jsonUit(bestand: string): unknown {
  const tekst = tekstUit(bestand);
  try {
    return JSON.parse(tekst);
  } catch (error) {
    throw fout(
      "json",
      `${bestand} is geen JSON${plaatsVan(error, tekst)}. Kijk of er een komma of haakje mist.`,
    );
  }
}

/** Everything that is wrong in a file, a line each: the place, and what to do. */
export function opsomming(bestand: string, fouten: readonly { plaats: string; wat: string }[]): string {
  const regels = fouten.slice(0, MEESTE_FOUTEN).map(({ plaats, wat }) => `  ${plaats}: ${wat}`);
  const meer = fouten.length - regels.length;
  if (meer > 0) regels.push(`  en nog ${meer}.`);
  return `In ${bestand} klopt iets niet. Er is niets berekend.\n${regels.join("\n")}`;
}

/** Where the parser stopped, as a line: " (regel 12)". */
function plaatsVan(error: unknown, tekst: string): string {
  const [, positie] = /position (\d+)/.exec(error instanceof Error ? error.message : "") ?? [];
  return positie === undefined ? "" : ` (regel ${tekst.slice(0, Number(positie)).split("\n").length})`;
}

const fout = (wat: string, detail: string) => new Failure("invalid", `bestand.${wat}`, detail);
