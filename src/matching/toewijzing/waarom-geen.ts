import type { Toewijzing, Toewijzingsprobleem } from "#matching/toewijzing/probleem";
import { totaalNa } from "#matching/toewijzing/besluiten";
import { wijsToe } from "#matching/toewijzing/wijs-toe";

export type Kans = {
  readonly plek: number;
  readonly waarde: number;
  readonly schaarsteprijs: number;
  /** How much more this pair would have to be worth: with more than this it is chosen. Null without any room. */
  readonly tekort: number | null;
  /** How many hold the plek now. */
  readonly bezet: number;
  /** Whether one plek more here would have gone to this inwoner. */
  readonly metExtraPlaats: boolean;
};

export type WaaromGeen = {
  readonly reden: "heeft een plek" | "er past geen plek" | "anderen voegen daar meer toe";
  /** The nearest first; with "heeft een plek" those that were nearer or as near. */
  readonly kansen: readonly Kans[];
};

/**
 * Why an inwoner has no plek, or not a certain one: what fits, how scarce that is, and what would change it. Says
 * nothing about the inwoner, only about these plekken.
 */
export function waaromGeen(
  probleem: Toewijzingsprobleem,
  toewijzing: Toewijzing,
  inwoner: number,
  hoeveel = 5,
): WaaromGeen {
  const { begin, plek, waarde } = probleem;
  const eigen = Array.from(
    { length: begin[inwoner + 1]! - begin[inwoner]! },
    (_, at) => begin[inwoner]! + at,
  );
  const gekozen = toewijzing.keuze[inwoner]!;
  if (eigen.length === 0) return { reden: "er past geen plek", kansen: [] };
  const houdt = gekozen < 0 ? 0 : waarde[gekozen]! - toewijzing.schaarsteprijs[plek[gekozen]!]!;
  const afstand = (paar: number) => houdt + toewijzing.schaarsteprijs[plek[paar]!]! - waarde[paar]!;
  const kansen = eigen
    .filter((paar) => paar !== gekozen)
    .toSorted((a, b) => afstand(a) - afstand(b) || waarde[b]! - waarde[a]! || plek[a]! - plek[b]!)
    .slice(0, hoeveel)
    .map((paar) => ({
      plek: plek[paar]!,
      waarde: waarde[paar]!,
      schaarsteprijs: toewijzing.schaarsteprijs[plek[paar]!]!,
      tekort:
        probleem.capaciteit[plek[paar]!] === 0
          ? null
          : toewijzing.waarde - totaalNa(probleem, { vastgezet: [{ inwoner, plek: plek[paar]! }] }),
      bezet: toewijzing.keuze.filter((keuze) => keuze >= 0 && plek[keuze] === plek[paar]).length,
      metExtraPlaats: getsExtra(probleem, inwoner, paar),
    }));
  return { reden: gekozen < 0 ? "anderen voegen daar meer toe" : "heeft een plek", kansen };
}

/** Computed again with one plek more. */
function getsExtra(probleem: Toewijzingsprobleem, inwoner: number, paar: number): boolean {
  const capaciteit = probleem.capaciteit.slice();
  capaciteit[probleem.plek[paar]!]!++;
  return wijsToe({ ...probleem, capaciteit }).keuze[inwoner] === paar;
}
