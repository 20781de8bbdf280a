import type { Toewijzingsprobleem } from "#matching/toewijzing/probleem";

export type Geordend = {
  readonly probleem: Toewijzingsprobleem;
  /** Per pair its number in what was given; null where that was in order already. */
  readonly oorspronkelijk: Uint32Array | null;
};

/**
 * The pairs of each inwoner with the highest value first, equals by number of the plek: the order in which all ties
 * are decided, so that the order in which pairs are given does not matter.
 */
export function ordenParen(probleem: Toewijzingsprobleem): Geordend {
  if (isGeordend(probleem)) return { probleem, oorspronkelijk: null };
  const { begin, plek, waarde } = probleem;
  const oorspronkelijk = Uint32Array.from(plek, (_, paar) => paar);
  for (let inwoner = 0; inwoner + 1 < begin.length; inwoner++) {
    oorspronkelijk
      .subarray(begin[inwoner], begin[inwoner + 1])
      .sort((a, b) => waarde[b]! - waarde[a]! || plek[a]! - plek[b]! || a - b);
  }
  const geordend: Toewijzingsprobleem = {
    begin,
    plek: oorspronkelijk.map((paar) => plek[paar]!),
    waarde: Int32Array.from(oorspronkelijk, (paar) => waarde[paar]!),
    capaciteit: probleem.capaciteit,
  };
  return { probleem: geordend, oorspronkelijk };
}

function isGeordend({ begin, plek, waarde }: Toewijzingsprobleem): boolean {
  for (let inwoner = 0; inwoner + 1 < begin.length; inwoner++) {
    for (let paar = begin[inwoner]! + 1; paar < begin[inwoner + 1]!; paar++) {
      const verschil = waarde[paar]! - waarde[paar - 1]!;
      if (verschil > 0 || (verschil === 0 && plek[paar]! < plek[paar - 1]!)) return false;
    }
  }
  return true;
}
