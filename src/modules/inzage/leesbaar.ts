import type { Inzage } from "./inzage.ts";

export type Leesveld = { readonly veld: string; readonly waarde: string };

/** A row in words: without what is empty, and without the numbers that only the system uses. */
export const leesbaar = (rij: Inzage["onderdelen"][number]["rijen"][number]): Leesveld[] =>
  Object.entries(rij).flatMap(([naam, waarde]) =>
    waarde === null || waarde === "" || naam.endsWith("id") || naam === "versie"
      ? []
      : [{ veld: inWoorden(naam), waarde: alsTekst(waarde) }],
  );

const inWoorden = (naam: string): string => {
  const woorden = naam.replaceAll("_", " ");
  return woorden.slice(0, 1).toUpperCase() + woorden.slice(1);
};

/** As it was written down: ja or nee, a list with commas, and of what holds more its names and values. */
function alsTekst(waarde: unknown): string {
  if (typeof waarde === "boolean") return waarde ? "ja" : "nee";
  if (Array.isArray(waarde)) return waarde.map(alsTekst).join(", ");
  if (waarde !== null && typeof waarde === "object")
    return Object.entries(waarde)
      .map(([naam, each]) => `${inWoorden(naam)}: ${alsTekst(each)}`)
      .join("; ");
  if (typeof waarde === "string") return waarde.replace(MOMENT, "$1 $2");
  return typeof waarde === "number" ? String(waarde) : "";
}

/** A moment as PostgreSQL writes it in JSON, to the minute. */
const MOMENT = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d(?:\.\d+)?(?:\+00:00|Z)$/;
