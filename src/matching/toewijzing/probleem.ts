import { Failure } from "#core/failure";

/**
 * Which inwoner may get which plek, and what each pair is worth. Inwoners and plekken are numbers from 0; give them
 * in the order of their ids, so that the same data give the same outcome.
 */
export type Toewijzingsprobleem = {
  /** Per inwoner where the pairs begin; one longer than the number of inwoners. */
  readonly begin: Uint32Array;
  /** Per pair the plek. */
  readonly plek: Uint32Array;
  /** Per pair the value: whole and more than 0. Of the pair, never of a person. */
  readonly waarde: Int32Array;
  /** Per plek how many inwoners it has room for. */
  readonly capaciteit: Uint32Array;
};

export type Bewijs = "optimaal" | "binnen het gat";

/** How the outcome was found: each next one only where the one before did not get ready within its effort. */
export type Methode =
  | "veiling"
  | "veiling van klassen"
  | "veiling en kortste paden"
  | "veiling van klassen en kortste paden"
  | "veiling in grote stappen";

export type Toewijzing = {
  /** Per inwoner the number of the chosen pair, or -1. */
  readonly keuze: Int32Array;
  /** Sum of the values of the chosen pairs. */
  readonly waarde: number;
  /** No assignment whatever has a higher value; follows from the prices alone. */
  readonly bovengrens: number;
  readonly gat: number;
  /** Per plek what one place more would be worth; whole, and 0 where there is room. */
  readonly schaarsteprijs: Float64Array;
  readonly bewijs: Bewijs;
  readonly methode: Methode;
  /** The number of bids it took. */
  readonly biedingen: number;
};

export type Inspanning = {
  /** Bids of the auction. Without it: 50 for each inwoner. */
  readonly biedingen?: number;
  /** Pairs looked at while searching paths. Without it: 2 milliard, some ten seconds. */
  readonly paren?: number;
};

export const aantalPlekken = ({ capaciteit }: Toewijzingsprobleem): number => capaciteit.length;

/** @throws Failure `toewijzing.fout-probleem`, with the first thing that is wrong. */
export function checkProbleem(probleem: Toewijzingsprobleem): void {
  const { begin, plek, waarde, capaciteit } = probleem;
  if (begin.length === 0 || begin[0] !== 0) throw foutProbleem("begin", 0);
  for (let inwoner = 1; inwoner < begin.length; inwoner++) {
    if (begin[inwoner]! < begin[inwoner - 1]!) throw foutProbleem("begin", inwoner);
  }
  if (begin[begin.length - 1] !== plek.length) throw foutProbleem("begin", begin.length - 1);
  if (waarde.length !== plek.length) throw foutProbleem("waarde", waarde.length);
  for (let paar = 0; paar < plek.length; paar++) {
    if (plek[paar]! >= capaciteit.length) throw foutProbleem("plek", paar);
    if (waarde[paar]! <= 0) throw foutProbleem("waarde", paar);
  }
}

const foutProbleem = (veld: keyof Toewijzingsprobleem, plaats: number) =>
  new Failure("invalid", "toewijzing.fout-probleem", "Deze gegevens kunnen niet worden toegewezen.", {
    veld,
    plaats,
  });
