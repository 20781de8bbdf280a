import type { Cents } from "#core/money";
import { minstZeker } from "#regels/parameter";
import { bronnenVan, type Stap } from "#regels/stap";
import { leesWoorden, type Vraag, type Woorden } from "./woord.ts";

/** What a rule answers: its values, with euros as text, and how it came to them. */
export type Uitkomst = Readonly<Record<string, unknown>> & { readonly stappen: readonly Stap[] };

/** One rule of the law that can be asked by words. */
export type Rekenregel = {
  readonly naam: string;
  readonly gebruik: string;
  readonly uitleg: string;
  readonly woorden: Woorden;
  /**
   * @param schrijf how a word is written where it was given
   * @throws Failure in Dutch for words it cannot use; GeenWaarde for a day without a value
   */
  antwoord(gegeven: unknown, schrijf: (woord: string) => string): Uitkomst;
};

export function defineRekenregel<W extends Woorden>(regel: {
  readonly naam: string;
  readonly gebruik: string;
  readonly uitleg: string;
  readonly woorden: W;
  reken(vraag: Vraag<W>, schrijf: (woord: string) => string): Uitkomst;
}): Rekenregel {
  const { naam, gebruik, uitleg, woorden } = regel;
  const antwoord: Rekenregel["antwoord"] = (gegeven, schrijf) =>
    regel.reken(leesWoorden(woorden, gegeven, schrijf, `De regel ${naam}`), schrijf);
  return { naam, gebruik, uitleg, woorden, antwoord };
}

/** The steps of an answer, what it is worth, and every source once. */
export const verantwoording = (stappen: readonly Stap[]) => ({
  zekerheid: minstZeker(stappen.map(({ zekerheid }) => zekerheid)),
  stappen,
  bronnen: bronnenVan(stappen),
});

/** `1039.44`: exact, because an amount of cents has far fewer digits than a number holds. */
export const euros = (bedrag: Cents): string => (bedrag / 100).toFixed(2);
