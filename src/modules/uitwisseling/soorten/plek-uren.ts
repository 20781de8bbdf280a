import type { IsoDate } from "#core/dates";
import { dutchDecimal } from "#core/dutch";
import type { KenmerkenRow } from "../../plekken/kenmerken.ts";
import type { Melding } from "../check-rij.ts";
import type { Verschil } from "../profiel.ts";
import type { Kolommen } from "../vertaling.ts";
import type { Waarden } from "./soort.ts";
import { veld } from "./veld.ts";

const HONDERDSTEN = 100;
const MEESTE_UREN = 60 * HONDERDSTEN;

/** For how many hours a week somebody is sought. */
export const urenVelden = [
  veld("urenVan", "Uren per week, minstens", "uren", {
    uitleg: "Hoeveel uur iemand minstens werkt.",
    voorbeeld: "16",
    ook: ["uren minimaal", "uren van", "minimum uren"],
    hoogste: MEESTE_UREN,
  }),
  veld("urenTot", "Uren per week, hoogstens", "uren", {
    uitleg: "Staat er maar één aantal uren in uw bestand, zet het dan hier.",
    voorbeeld: "24",
    ook: ["uren per week", "uren", "uren maximaal", "uren tot", "maximum uren"],
    hoogste: MEESTE_UREN,
  }),
];

export const urenOmgekeerd = ({ urenVan, urenTot }: Waarden): Melding[] =>
  urenVan !== undefined && urenTot !== undefined && urenTot < urenVan
    ? [
        {
          veld: "Uren per week, hoogstens",
          melding: "Dit is minder dan het minste aantal uren. Kijk de uren na.",
          isWeigering: true,
        },
      ]
    : [];

const UREN = [
  ["urenVan", "uren_per_week_min", "Uren per week, minstens"],
  ["urenTot", "uren_per_week_max", "Uren per week, hoogstens"],
] as const;

/** Hours stand among what is known of the work, as somebody writes them down there; what else stands there stays. */
export function urenKenmerken(
  { today }: { readonly today: () => IsoDate },
  found: Kolommen | undefined,
  waarden: Waarden,
): { readonly kenmerken: KenmerkenRow | undefined; readonly velden: readonly Verschil[] } {
  const before = (found?.["kenmerken"] ?? {}) as KenmerkenRow;
  const anders = UREN.flatMap(([naam, onderwerp, veld]) => {
    const [honderdsten, was] = [waarden[naam], before[onderwerp]?.waarde];
    const waarde = Number(honderdsten) / HONDERDSTEN;
    return honderdsten === undefined || waarde === was ? [] : [{ onderwerp, veld, was, waarde }];
  });
  if (anders.length === 0) return { kenmerken: undefined, velden: [] };
  const nieuw = anders.map(({ onderwerp, waarde }) => [
    onderwerp,
    { waarde, bron: "werkgever", datum: today() },
  ]);
  return {
    kenmerken: { ...before, ...Object.fromEntries(nieuw) },
    velden: anders.map(({ veld, was, waarde }) => ({
      veld,
      voor: was === undefined ? null : dutchDecimal(Number(was)),
      na: dutchDecimal(waarde),
    })),
  };
}
