import { isIsoDate } from "#core/dates";
import { text } from "./BedragenToevoegenPage.text.ts";
import type { Bedragen, Toevoeging } from "./bedragen.queries.ts";
import { unitOf, valueFrom } from "./bedragen.ts";

export type Line = { readonly sleutel: string; readonly waarde: string; readonly bron: string };
export type Draft = { readonly vanaf: string; readonly tot: string; readonly lines: readonly Line[] };

export const EMPTY: Line = { sleutel: "", waarde: "", bron: "" };

const amountOf = ({ rijen }: Bedragen, sleutel: string) => rijen.find((row) => row.sleutel === sleutel);

export function unitFor(found: Bedragen, sleutel: string): string {
  const amount = amountOf(found, sleutel);
  return amount ? unitOf(amount.eenheid) : "";
}

export function wrongIn({ vanaf, tot, lines }: Draft, found: Bedragen): Record<string, string> {
  const wrong: Record<string, string> = {};
  if (!isIsoDate(vanaf)) wrong["vanaf"] = text.needed.vanaf;
  if (tot && !isIsoDate(tot)) wrong["tot"] = text.needed.vanaf;
  for (const [at, line] of lines.entries()) {
    const amount = amountOf(found, line.sleutel);
    if (!amount) wrong[`sleutel-${at}`] = text.needed.sleutel;
    else if (valueFrom(line.waarde, amount.eenheid) === null) wrong[`waarde-${at}`] = text.needed.waarde;
  }
  return wrong;
}

export const additionsOf = ({ vanaf, tot, lines }: Draft, found: Bedragen): Toevoeging[] =>
  lines.flatMap(({ sleutel, waarde, bron }) => {
    const amount = amountOf(found, sleutel);
    const value = amount ? valueFrom(waarde, amount.eenheid) : null;
    if (value === null) return [];
    return [
      {
        sleutel,
        vanaf: vanaf as Toevoeging["vanaf"],
        tot: tot ? (tot as Toevoeging["vanaf"]) : null,
        waarde: value,
        ...(bron.trim() ? { bron: bron.trim(), zekerheid: "letterlijk" as const } : {}),
      },
    ];
  });

/** Amounts are published anew on 1 January and on 1 July. */
export function nextHalfYear(day: string): string {
  const year = Number(day.slice(0, 4));
  return day < `${year}-07-01` ? `${year}-07-01` : `${year + 1}-01-01`;
}
