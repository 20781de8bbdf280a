/** That an item counts in a group. The same item can count in many groups. */
export type Koppeling = { readonly groep: string; readonly item: string };

export type Telling = {
  /** What each group has, with everything that counts in it. */
  readonly perGroep: ReadonlyMap<string, number>;
  /** All groups together, each item once. */
  readonly samen: number;
  /** How much more the groups add up to than they are together. */
  readonly dubbel: number;
};

/** Counts groups that overlap: within a group and over all groups an item counts once. An item without a value counts for 0. */
export function telZonderDubbel(
  koppelingen: Iterable<Koppeling>,
  waarden: ReadonlyMap<string, number>,
): Telling {
  const items = new Map<string, Set<string>>();
  for (const { groep, item } of koppelingen) items.set(groep, (items.get(groep) ?? new Set()).add(item));
  const sumOf = (found: Iterable<string>) =>
    [...found].reduce((sum, item) => sum + (waarden.get(item) ?? 0), 0);
  const perGroep = new Map([...items].map(([groep, own]) => [groep, sumOf(own)]));
  const samen = sumOf(new Set([...items.values()].flatMap((own) => [...own])));
  const opgeteld = [...perGroep.values()].reduce((sum, value) => sum + value, 0);
  return { perGroep, samen, dubbel: opgeteld - samen };
}
