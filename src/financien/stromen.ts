import { type Cents, cents } from "#core/money";

/** The four streams of money of a combined company, as Werkzaak Rivierenland reports them (R-304…R-309). */
export const STROMEN = ["BUIG", "Wsw", "Participatiebudget", "Bedrijfsvoering"] as const;
export type Stroom = (typeof STROMEN)[number];

export const SOORTEN = ["last", "bate", "gepubliceerd resultaat"] as const;
export type Soort = (typeof SOORTEN)[number];

/** One row of a year's account: an amount as it was printed. A correction is a `bate` below zero. */
export type Regel = {
  readonly stroom: Stroom | "Totaal";
  readonly regel: string;
  readonly soort: Soort;
  readonly jaar: number;
  readonly bedrag: Cents;
};

export type Blok = {
  readonly stroom: Stroom;
  readonly lasten: Cents;
  readonly baten: Cents;
  readonly resultaat: Cents;
};

export type Jaar = {
  readonly jaar: number;
  /** In the order of STROMEN, also those without an amount. */
  readonly blokken: readonly Blok[];
  readonly totaal: Cents;
};

/** What was printed beside what the rows of it add up to. */
export type Controle = {
  readonly jaar: number;
  readonly blok: Stroom | "Totaal";
  readonly berekend: Cents;
  readonly gepubliceerd: Cents;
  readonly verschil: Cents;
};

/** Each year: result = baten − lasten for each stream, and their sum. */
export const jarenVan = (regels: readonly Regel[]): Jaar[] =>
  [...new Set(regels.map(({ jaar }) => jaar))]
    .toSorted((a, b) => a - b)
    .map((jaar) => {
      const blokken = STROMEN.map((stroom) => blokVan(regels, stroom, jaar));
      return { jaar, blokken, totaal: sum(blokken.map(({ resultaat }) => resultaat)) };
    });

/**
 * Every result of every year that can be compared with what was printed. Where a stream has amounts and no printed result,
 * nothing was printed: that is compared with zero, as an empty cell of a column that adds up.
 */
export function controles(regels: readonly Regel[]): Controle[] {
  const printed = (jaar: number, blok: Controle["blok"]) =>
    sumOf(regels, (regel) => regel.jaar === jaar && regel.stroom === blok && regel.soort === PRINTED);
  const compare = (jaar: number, blok: Controle["blok"], berekend: Cents): Controle => {
    const gepubliceerd = printed(jaar, blok);
    return { jaar, blok, berekend, gepubliceerd, verschil: cents(berekend - gepubliceerd) };
  };
  return jarenVan(regels).flatMap(({ jaar, blokken, totaal }) => [
    ...blokken.map(({ stroom, resultaat }) => compare(jaar, stroom, resultaat)),
    compare(jaar, "Totaal", totaal),
  ]);
}

const PRINTED: Soort = "gepubliceerd resultaat";

function blokVan(regels: readonly Regel[], stroom: Stroom, jaar: number): Blok {
  const of = (soort: Soort) =>
    sumOf(regels, (regel) => regel.jaar === jaar && regel.stroom === stroom && regel.soort === soort);
  const [lasten, baten] = [of("last"), of("bate")];
  return { stroom, lasten, baten, resultaat: cents(baten - lasten) };
}

const sumOf = (regels: readonly Regel[], isIn: (regel: Regel) => boolean): Cents =>
  sum(regels.filter(isIn).map(({ bedrag }) => bedrag));

const sum = (amounts: readonly Cents[]): Cents => cents(amounts.reduce((total, amount) => total + amount, 0));
