import { useMemo } from "react";
import { type Reeks, reeksenVan } from "./beeld.ts";
import type { Berekening } from "./berekening.ts";
import { figurenVan } from "./figuren.ts";
import { JAREN } from "./keuzes.ts";
import type { Regioplan } from "./toekomstplan.queries.ts";
import { useBanden } from "./useBanden.ts";
import { type Kandidaat, scenarioVan } from "./vergelijken.ts";

/** One scenario, and what it differs from the first in the same futures. */
export type Beeld = { readonly reeks: Reeks; readonly verschil: Reeks | null };

/** Every scenario beside the first; null while it is calculated. */
export function useVergelijking(
  { uitgangspunten, vast }: Regioplan,
  kandidaten: readonly Kandidaat[],
): { readonly beelden: readonly Beeld[] | null; readonly failed: boolean } {
  const asked = JSON.stringify(kandidaten.map(scenarioVan));
  const berekening = useMemo(
    (): Berekening => ({
      uitgangspunten,
      vast,
      jaren: JAREN,
      scenarios: JSON.parse(asked) as Berekening["scenarios"],
    }),
    [uitgangspunten, vast, asked],
  );
  const { berekend, failed, busy } = useBanden(berekening);
  const beelden = useMemo(() => {
    if (!berekend || busy) return null;
    const figuren = figurenVan(uitgangspunten);
    const { banden, verschillen } = berekend.uitkomst;
    return banden.map(
      (each, nth): Beeld => ({
        reeks: reeksenVan(figuren, each),
        verschil: nth === 0 ? null : reeksenVan(figuren, verschillen[nth - 1]!),
      }),
    );
  }, [berekend, busy, uitgangspunten]);
  return { beelden, failed };
}
