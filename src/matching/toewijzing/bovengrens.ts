import type { Toewijzingsprobleem } from "#matching/toewijzing/probleem";

/** A sum that may be larger than whole numbers in Float64 go: wholes and fractions apart. */
export type Som = { heel: number; deel: number };

export function telOp(som: Som, bedrag: number): void {
  const heel = Math.floor(bedrag);
  som.heel += heel;
  som.deel += bedrag - heel;
}

/**
 * What no assignment can go above, whatever the prices: everybody gets what is left of the best pair at these prices,
 * and every plek its price for all its room. Exact as long as the prices and weights are (weak duality).
 */
export function bovengrensBij(
  { begin, plek, capaciteit }: Toewijzingsprobleem,
  gewicht: Float64Array | Int32Array,
  prijs: Float64Array,
): Som {
  const som: Som = { heel: 0, deel: 0 };
  for (let nummer = 0; nummer < capaciteit.length; nummer++) {
    if (prijs[nummer]! > 0) telOp(som, capaciteit[nummer]! * prijs[nummer]!);
  }
  for (let inwoner = 0; inwoner + 1 < begin.length; inwoner++) {
    let over = 0;
    for (let paar = begin[inwoner]!; paar < begin[inwoner + 1]!; paar++) {
      const verschil = gewicht[paar]! - prijs[plek[paar]!]!;
      if (verschil > over) over = verschil;
    }
    if (over > 0) telOp(som, over);
  }
  return som;
}
