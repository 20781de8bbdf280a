import type { Pad } from "#toekomstplan/hefbomen";
import type { Hefbomen } from "#toekomstplan/plan";
import { number, wholeEuros } from "../format.ts";
import { text } from "./hefbomen.text.ts";
import { getoond, SCHUIVEN } from "./hefbomen.ts";

/** What is decided about one lever: "40 naar 160 plekken in 2035". */
export function keuzeInWoorden(
  naam: keyof Hefbomen,
  waarde: Hefbomen[keyof Hefbomen] | undefined,
): string | null {
  if (waarde === undefined || waarde === null) return null;
  if (isPad(waarde)) return padInWoorden(naam, waarde);
  const parts = Object.entries(waarde as Readonly<Record<string, number | Pad>>);
  if (parts.length === 0) return null;
  return parts.map(([deel, each]) => `${text.delen[deel] ?? deel}: ${deelInWoorden(naam, each)}`).join("; ");
}

const isPad = (waarde: unknown): waarde is Pad => Array.isArray(waarde);

function padInWoorden(naam: string, pad: Pad): string {
  const schuif = SCHUIVEN.find((one) => one.naam === naam);
  const shown = (value: number) => (schuif ? number(getoond(schuif, value)) : `${number(value * 100)}%`);
  const unit = schuif ? ` ${schuif.eenheid}` : "";
  const [first, last] = [pad[0]!, pad.at(-1)!];
  if (pad.length === 1 || first[1] === last[1]) return `${shown(last[1])}${unit}`;
  return `${shown(first[1])} naar ${shown(last[1])}${unit} in ${last[0]}`;
}

function deelInWoorden(naam: keyof Hefbomen, waarde: number | Pad): string {
  if (isPad(waarde)) return padInWoorden("", waarde);
  if (naam === "verkoop") return text.weg(waarde);
  return naam === "eenmalig" ? wholeEuros(waarde * 100) : number(waarde);
}
