import { useDeferredValue, useMemo } from "react";
import type { Scenario } from "#toekomstplan/plan";
import type { Banden } from "./banden.ts";
import { meebewogen, middensVan, type Reeks, reeksenVan } from "./beeld.ts";
import type { Berekening } from "./berekening.ts";
import { figurenVan } from "./figuren.ts";
import { hefbomenVan, JAREN, type Keuzes } from "./keuzes.ts";
import type { Pakket } from "./pakketten.ts";
import type { Regioplan } from "./toekomstplan.queries.ts";
import { useBanden } from "./useBanden.ts";

/** What comes of the choices, beside what comes of none. */
export type Beeld = {
  readonly basis: Reeks;
  /** Null: nothing is chosen. */
  readonly keuze: Reeks | null;
  readonly verschil: Reeks | null;
  /** All that was reckoned: by it the same calculation is known elsewhere. */
  readonly banden: Banden;
};
export type Staat = {
  readonly beeld: Beeld | null;
  /** The bands are those of a moment ago, moved along. */
  readonly busy: boolean;
  readonly failed: boolean;
};

/** The bands of base and choices; while new ones are made they move along with the middle values. */
export function useBeeld({ uitgangspunten, vast }: Regioplan, pakket: Pakket | null, keuzes: Keuzes): Staat {
  const hefbomen = useMemo(
    () => JSON.stringify(hefbomenVan(uitgangspunten, pakket?.scenario ?? null, keuzes)),
    [uitgangspunten, pakket, keuzes],
  );
  const berekening = useMemo((): Berekening => {
    const chosen = JSON.parse(hefbomen) as Scenario["hefbomen"];
    const isBase = Object.keys(chosen).length === 0;
    return {
      uitgangspunten,
      scenarios: isBase ? [null] : [null, { naam: "", hefbomen: chosen }],
      jaren: JAREN,
      vast,
    };
  }, [uitgangspunten, vast, hefbomen]);
  const figuren = useMemo(() => figurenVan(uitgangspunten), [uitgangspunten]);
  const { berekend, failed, busy } = useBanden(berekening);
  // the workers begin with what moved before the figures are moved along with it
  const later = useDeferredValue(berekening);
  const nu = berekend?.berekening === berekening ? berekening : later;
  const beeld = useMemo(() => {
    if (!berekend) return null;
    const of = (banden: Banden | undefined) => (banden ? reeksenVan(figuren, banden) : null);
    const { banden, verschillen } = berekend.uitkomst;
    const [keuze, verschil] = bijgewerkt(berekend.berekening, nu, [banden[1], verschillen[0]]);
    return {
      basis: reeksenVan(figuren, banden[0]!),
      keuze: of(keuze),
      verschil: of(verschil),
      banden: banden.at(-1)!,
    };
  }, [berekend, nu, figuren]);
  return { beeld, busy, failed };
}

type Paar = readonly [Banden | undefined, Banden | undefined];

/** Choices and difference, moved along with what was chosen since. */
function bijgewerkt(toen: Berekening, nu: Berekening, [keuze, verschil]: Paar): Paar {
  if (nu.scenarios.length === 1) return [undefined, undefined];
  if (toen === nu || !keuze || !verschil) return [keuze, verschil];
  const [before, now] = [middensVan(toen, 1), middensVan(nu, 1)];
  return [meebewogen(keuze, before, now), meebewogen(verschil, before, now)];
}
