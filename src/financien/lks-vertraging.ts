import { type Cents, cents } from "#core/money";
import { verdeel } from "#core/verdeling";

/** What the gemeenten paid on loonkostensubsidie in a year, and the country as a whole, theirs included. */
export type Lksjaar = {
  readonly jaar: number;
  readonly lasten: Readonly<Record<string, Cents>>;
  readonly landelijk: Cents;
  /** What the state divides in this year for loonkostensubsidie, over the whole country. */
  readonly macrobudget: Cents;
};

export type Lksregel = {
  readonly jaar: number;
  readonly gemeente: string;
  readonly lasten: Cents;
  /** Its share in what all gemeenten paid the year before. Null in the first year: of the year before nothing is known. */
  readonly budget: Cents | null;
  readonly verschil: Cents | null;
  /** All differences so far: money that the gemeente has to have ready, not a loss. */
  readonly voorgeschoten: Cents | null;
};

/**
 * The money for loonkostensubsidie follows what was paid a year before: who places more people pays first and gets it
 * later. The line shows how much has to be ready meanwhile.
 * @param jaren one after the other, without a gap
 * @throws RangeError where a year is missing, or gemeenten paid more than the country
 * @source Participatiewet art. 69; Berenschot, handreiking over de geldstromen, april 2025
 */
export function lksVertraging(jaren: readonly Lksjaar[]): Lksregel[] {
  const ordered = jaren.toSorted((a, b) => a.jaar - b.jaar);
  const advanced = new Map<string, number>();
  return ordered.flatMap((year, at) => {
    const before = ordered[at - 1];
    if (before && before.jaar !== year.jaar - 1)
      throw new RangeError(`A year is missing before ${year.jaar}`);
    const budgets = before ? budgetsFrom(before, year.macrobudget) : null;
    return Object.entries(year.lasten).map(([gemeente, lasten]): Lksregel => {
      if (!budgets)
        return { jaar: year.jaar, gemeente, lasten, budget: null, verschil: null, voorgeschoten: null };
      const budget = budgets.get(gemeente) ?? cents(0);
      const verschil = cents(budget - lasten);
      const voorgeschoten = (advanced.get(gemeente) ?? 0) + verschil;
      advanced.set(gemeente, voorgeschoten);
      return { jaar: year.jaar, gemeente, lasten, budget, verschil, voorgeschoten: cents(voorgeschoten) };
    });
  });
}

/** To the cent: what the gemeenten do not get, the rest of the country gets. */
function budgetsFrom({ lasten, landelijk }: Lksjaar, macrobudget: Cents): ReadonlyMap<string, Cents> {
  const own = Object.values(lasten).reduce((sum, amount) => sum + amount, 0);
  if (own > landelijk) throw new RangeError("The gemeenten cannot pay more than the whole country");
  const parts = verdeel(macrobudget, [...Object.values(lasten), landelijk - own]);
  return new Map(Object.keys(lasten).map((gemeente, at) => [gemeente, parts[at]!]));
}
