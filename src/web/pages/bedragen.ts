import { numberFrom, number } from "../format.ts";
import type { Bedrag } from "./bedragen.queries.ts";

type Eenheid = Bedrag["eenheid"];

/** How many whole units one of what is written stands for: 1 euro is 100 cents, 1% is 10.000 millionths. */
const SCALE: Readonly<Partial<Record<Eenheid, number>>> = {
  cent: 100,
  "cent per uur": 100,
  "cent per maand": 100,
  "cent per jaar": 100,
  deel: 10_000,
  "honderdste uur per week": 100,
};
const UNIT: Readonly<Record<Eenheid, string>> = {
  cent: "euro",
  "cent per uur": "euro per uur",
  "cent per maand": "euro per maand",
  "cent per jaar": "euro per jaar",
  deel: "%",
  "honderdste uur per week": "uur per week",
  "uur per jaar": "uur per jaar",
  uur: "uur",
  dag: "dagen",
  week: "weken",
  maand: "maanden",
  jaar: "jaar",
  aantal: "",
  keuze: "",
};

export const unitOf = (eenheid: Eenheid) => UNIT[eenheid];

/** `€ 14,99 per uur`, `23,5%`, `36 uur per week`, `ja`. */
export function shownValue(waarde: number, eenheid: Eenheid): string {
  if (eenheid === "keuze") return waarde === 1 ? "ja" : "nee";
  const written = waarde / (SCALE[eenheid] ?? 1);
  if (eenheid.startsWith("cent")) return `€\u00a0${number(written, 2)}${UNIT[eenheid].replace("euro", "")}`;
  const plain = written.toLocaleString("nl-NL", {
    maximumFractionDigits: 4,
    useGrouping: eenheid !== "aantal",
  });
  if (eenheid === "deel") return `${plain}%`;
  return UNIT[eenheid] ? `${plain} ${UNIT[eenheid]}` : plain;
}

/** What was typed, in whole units; null where it is no number of that unit. */
export function valueFrom(typed: string, eenheid: Eenheid): number | null {
  const written = numberFrom(typed);
  if (written === null) return null;
  const whole = Math.round(written * (SCALE[eenheid] ?? 1) * 1e6) / 1e6;
  return Number.isInteger(whole) ? whole : null;
}
