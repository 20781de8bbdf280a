/** What each of them must agree on before a time means anything. */
export type Peeruitkomst = {
  /** Pairs that fit. */
  readonly past: number;
  /** For each voorwaarde the pairs that only this one keeps apart; null where it was not asked. */
  readonly enige: readonly number[] | null;
  /** Of the best 32 of each person. */
  readonly aantalTop: number;
  readonly somTop: number;
};

/** The sum of the best `top` values, given one at a time. */
export function newTop(top: number) {
  let waarden: number[] = [];
  return {
    push: (waarde: number) => waarden.push(waarde),
    /** Of one person, and then begins again. */
    klaar() {
      const besten = waarden.length > top ? waarden.toSorted((a, b) => b - a).slice(0, top) : waarden;
      waarden = [];
      return { aantal: besten.length, som: besten.reduce((som, waarde) => som + waarde, 0) };
    },
  };
}
