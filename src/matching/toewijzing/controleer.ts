import type { Toewijzing, Toewijzingsprobleem } from "#matching/toewijzing/probleem";

export type Fout = {
  readonly wat:
    | "keuze van een ander"
    | "te vol"
    | "waarde klopt niet"
    | "prijs onder nul"
    | "bovengrens klopt niet"
    | "gat klopt niet"
    | "bewijs klopt niet";
  /** Number of the inwoner or plek, where there is one. */
  readonly nummer: number | null;
};

export type Controle = {
  readonly klopt: boolean;
  readonly fouten: readonly Fout[];
  /** As counted again; `bovengrens` is rounded down, for values are whole. */
  readonly waarde: bigint;
  readonly bovengrens: bigint;
  readonly geplaatst: number;
};

/** Prices to 2^-30 exactly. */
const DELEN = 2 ** 30;

/**
 * Counts an assignment again from nothing but its choices and prices: nobody has more than one plek or one that is
 * not among his pairs, no plek is too full, and no assignment could be worth more than the bound. Whole numbers of any
 * size (BigInt), another way than the solver adds; shares no code with it.
 */
export function controleer(probleem: Toewijzingsprobleem, toewijzing: Toewijzing): Controle {
  const fouten: Fout[] = [];
  const fout = (wat: Fout["wat"], nummer: number | null = null) => fouten.push({ wat, nummer });
  const { begin, plek, waarde, capaciteit } = probleem;
  const { keuze, schaarsteprijs } = toewijzing;
  const bezet = new Map<number, number>();
  let totaal = 0n;
  let grens = 0n;
  let geplaatst = 0;
  if (keuze.length !== begin.length - 1) fout("keuze van een ander");
  for (const [inwoner, paar] of keuze.entries()) {
    const eigen = Array.from(plek.subarray(begin[inwoner], begin[inwoner + 1]));
    const over = eigen.map((nummer, at) => waarde[begin[inwoner]! + at]! - schaarsteprijs[nummer]!);
    grens += delen(over.reduce((a, b) => Math.max(a, b), 0));
    if (paar === -1) continue;
    if (paar < begin[inwoner]! || paar >= begin[inwoner + 1]!) fout("keuze van een ander", inwoner);
    else {
      geplaatst++;
      totaal += BigInt(waarde[paar]!);
      bezet.set(plek[paar]!, (bezet.get(plek[paar]!) ?? 0) + 1);
    }
  }
  for (const [nummer, room] of capaciteit.entries()) {
    if ((bezet.get(nummer) ?? 0) > room) fout("te vol", nummer);
    const prijs = schaarsteprijs[nummer];
    if (prijs === undefined || !(prijs >= 0)) fout("prijs onder nul", nummer);
    else grens += BigInt(room) * delen(prijs);
  }
  const bovengrens = grens / BigInt(DELEN);
  if (totaal !== BigInt(toewijzing.waarde)) fout("waarde klopt niet");
  if (bovengrens !== BigInt(toewijzing.bovengrens)) fout("bovengrens klopt niet");
  if (bovengrens - totaal !== BigInt(toewijzing.gat)) fout("gat klopt niet");
  if ((toewijzing.bewijs === "optimaal") !== bovengrens - totaal < 1n) fout("bewijs klopt niet");
  return { klopt: fouten.length === 0, fouten, waarde: totaal, bovengrens, geplaatst };
}

/** Rounded up where it is not exact, so that the bound stays one. */
const delen = (bedrag: number): bigint => {
  const heel = Math.floor(bedrag);
  return BigInt(heel) * BigInt(DELEN) + BigInt(Math.ceil((bedrag - heel) * DELEN));
};
