import type { IsoDate } from "#core/dates";
import { type Cents, cents } from "#core/money";
import type { Effect } from "#financien/besluit-effect";
import { landelijk, type Register } from "#regels/register";
import { vangnet, type Vangnetvraag } from "#regels/vangnet";

export type Vangneteffect = { readonly voor: Cents; readonly na: Cents; readonly verschil: Cents };

const BUDGET = "Budget voor loonkostensubsidie";

/**
 * What a decision does to what the state adds for a shortage, of one gemeente and year by year: its rows for BUIG change
 * what it pays, the budget that follows a year later changes its budget. All other things stay as they were.
 * @throws GeenWaarde as `vangnet`
 */
export function vangnetEffect(
  { regels, perJaar }: Effect,
  { budget, lasten }: Vangnetvraag,
  dag: IsoDate,
  register: Register = landelijk,
): Vangneteffect[] {
  const buig = regels.filter(({ stroom }) => stroom === "BUIG");
  const voor = vangnet({ budget, lasten }, dag, register).uitkering;
  return budgetten({ regels, perJaar }, budget).map((eigen, jaar) => {
    const betaald = buig
      .filter(({ naam }) => naam !== BUDGET)
      .reduce((sum, row) => sum + row.perJaar[jaar]!, 0);
    const vraag = { budget: eigen, lasten: cents(Math.max(0, lasten - betaald)) };
    const na = vangnet(vraag, dag, register).uitkering;
    return { voor, na, verschil: cents(na - voor) };
  });
}

/** What is left of the budget in each year once the decision counts in it; a vangnet needs one above zero. */
export const budgetten = ({ regels, perJaar }: Effect, budget: Cents): Cents[] =>
  perJaar.map((_, jaar) =>
    cents(
      regels
        .filter(({ stroom, naam }) => stroom === "BUIG" && naam === BUDGET)
        .reduce<number>((sum, row) => sum + row.perJaar[jaar]!, budget),
    ),
  );

/** What the gemeente paid for loonkostensubsidie and did not get yet, at the end of each year: to have ready, not a loss. */
export function voorgeschoten({ regels, perJaar }: Effect): Cents[] {
  const lks = regels.filter(({ naam }) => naam === "Loonkostensubsidie" || naam === BUDGET);
  return perJaar.map((_, jaar) =>
    cents(
      lks.reduce(
        (total, row) => total + row.perJaar.slice(0, jaar + 1).reduce((sum, bedrag) => sum + bedrag, 0),
        0,
      ),
    ),
  );
}
