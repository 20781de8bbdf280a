import { useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { opMaat } from "#toekomstplan/modellen/voorbeeld";
import { VOORBEELDEN } from "#toekomstplan/modellen/voorbeelden";
import type { Uitgangspunten } from "#toekomstplan/plan";
import { type Keus, type Pakket, PAKKET_VAN } from "./pakketten.ts";
import { bewaardQuery, scenariosQuery } from "./toekomstplan.queries.ts";

const BEWAARD = "scenario:";

/** Everything that can be begun with, by name, and those that were chosen with what they decide. */
export function usePakketten(
  uitgangspunten: Uitgangspunten,
  gekozen: readonly string[],
): {
  readonly keuzes: readonly Keus[];
  readonly gevonden: readonly (Pakket | null)[];
  readonly laadt: boolean;
} {
  const examples = useMemo(
    () => VOORBEELDEN.map((voorbeeld) => PAKKET_VAN(opMaat(voorbeeld, uitgangspunten))),
    [uitgangspunten],
  );
  const kept = useQuery(scenariosQuery).data?.rijen;
  const ids = gekozen.flatMap((sleutel) =>
    sleutel.startsWith(BEWAARD) ? [sleutel.slice(BEWAARD.length)] : [],
  );
  const opened = useQueries({ queries: [...new Set(ids)].map((id) => bewaardQuery(id)) });
  const all = [...examples, ...opened.flatMap(({ data }) => (data ? [data] : []))];
  const keuzes = useMemo(
    () => [
      ...(kept ?? []).map(({ id, naam }) => ({
        sleutel: `${BEWAARD}${id}`,
        naam,
        soort: "bewaard" as const,
      })),
      ...examples.map(({ sleutel, naam }) => ({ sleutel, naam, soort: "voorbeeld" as const })),
    ],
    [kept, examples],
  );
  return {
    keuzes,
    gevonden: gekozen.map((sleutel) => all.find((one) => one.sleutel === sleutel) ?? null),
    laadt: opened.some(({ isPending }) => isPending),
  };
}
