import { type Cents, cents } from "#core/money";
import type { Blok, Jaar, Stroom } from "#financien/stromen";

/** The streams in which money of the state is laid beside what it is for. */
const SUBSIDIESTROMEN: ReadonlySet<Stroom> = new Set(["BUIG", "Wsw", "Participatiebudget"]);

export type Resultaten = {
  /** What the state gives for people, less what is paid to them. */
  readonly subsidie: Cents;
  /** What the company itself costs, less what it gets for that. */
  readonly bedrijfsvoering: Cents;
};

/**
 * The result of a year in two parts that are steered apart; together they are the total.
 * @source Cedris, logic of the branch report: subsidieresultaat beside operationeel resultaat
 */
export const resultatenVan = ({ blokken }: Pick<Jaar, "blokken">): Resultaten => ({
  subsidie: sum(blokken.filter(({ stroom }) => SUBSIDIESTROMEN.has(stroom))),
  bedrijfsvoering: sum(blokken.filter(({ stroom }) => !SUBSIDIESTROMEN.has(stroom))),
});

const sum = (blokken: readonly Blok[]): Cents =>
  cents(blokken.reduce((total, { resultaat }) => total + resultaat, 0));
