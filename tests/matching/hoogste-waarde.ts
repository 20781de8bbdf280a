type Paar = {
  readonly persoon: string;
  readonly plek: string;
  readonly waarde: number;
  readonly capaciteit: number;
};

/**
 * The highest total value, by cancelling: as long as there is a path that adds value, along pairs and back along those
 * that were chosen, it is taken (Bellman-Ford). Slow, and unlike the engine in everything.
 */
export function hoogsteWaarde(paren: readonly Paar[]): number {
  const perPlek = Map.groupBy(paren, ({ plek }) => plek);
  const perPersoon = Map.groupBy(paren, ({ persoon }) => persoon);
  const gekozen = new Map<string, Paar>();
  const perHouder = new Map<string, Set<Paar>>();
  const houders = (plek: string) => [...(perHouder.get(plek) ?? [])];
  const kies = (persoon: string, paar: Paar | null) => {
    const eerder = gekozen.get(persoon);
    if (eerder) perHouder.get(eerder.plek)!.delete(eerder);
    gekozen.delete(persoon);
    if (!paar) return;
    gekozen.set(persoon, paar);
    perHouder.set(paar.plek, (perHouder.get(paar.plek) ?? new Set()).add(paar));
  };
  for (const persoon of perPersoon.keys()) {
    /** Best change in value of a row of moves that begins with this person and leaves the last one at this plek. */
    const winst = new Map<string, number>();
    const via = new Map<string, Paar>();
    const probeer = (van: string, begin: number) => {
      const huidig = gekozen.get(van);
      return perPersoon.get(van)!.filter((paar) => {
        const totaal = begin + paar.waarde - (huidig?.waarde ?? 0);
        if (paar === huidig || totaal <= (winst.get(paar.plek) ?? -Infinity)) return false;
        winst.set(paar.plek, totaal);
        via.set(paar.plek, paar);
        return true;
      });
    };
    let onrustig = new Set(probeer(persoon, 0).map(({ plek }) => plek));
    while (onrustig.size > 0) {
      const volgende = new Set<string>();
      for (const plek of onrustig) {
        for (const { persoon: houder } of houders(plek)) {
          for (const paar of probeer(houder, winst.get(plek)!)) volgende.add(paar.plek);
        }
      }
      onrustig = volgende;
    }
    voerUit(persoon);

    function voerUit(wie: string): void {
      let beste = { winst: 0, plek: "", weg: null as Paar | null };
      for (const [plek, totaal] of winst) {
        const bezet = houders(plek);
        if (bezet.length < perPlek.get(plek)![0]!.capaciteit && totaal > beste.winst)
          beste = { winst: totaal, plek, weg: null };
        for (const paar of bezet) {
          const zonder = totaal - paar.waarde; // this holder goes without
          if (zonder > beste.winst) beste = { winst: zonder, plek, weg: paar };
        }
      }
      if (beste.plek === "") return;
      if (beste.weg) kies(beste.weg.persoon, null);
      for (let plek = beste.plek; ; ) {
        const paar = via.get(plek)!;
        const vorige = gekozen.get(paar.persoon);
        kies(paar.persoon, paar);
        if (paar.persoon === wie) break;
        plek = vorige!.plek;
      }
    }
  }
  return [...gekozen.values()].reduce((som, { waarde }) => som + waarde, 0);
}
