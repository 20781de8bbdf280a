import type { Stelling } from "#statistiek/speling";
import type { Stelsel } from "#statistiek/stelsel";

export type Verschuivingsvraag = {
  readonly stelling: Stelling;
  readonly waarden: readonly number[];
  /** Hidden figures that depend on each other. */
  readonly groep: readonly number[];
  readonly at: number;
  /** How much more (1) or less (-1) it should become. */
  readonly richting: 1 | -1;
  readonly nodig: number;
  /** What one person more or less costs in a figure. */
  readonly kosten: (at: number) => number;
};

/** A system with costs, in which `tekort` is what cannot be reached, and what its solution says of each figure of the group. */
export type Verschuiving = {
  readonly stelsel: Stelsel;
  readonly tekort: number;
  readonly lees: (oplossing: readonly number[]) => readonly number[];
};

/** Falling short of what is needed costs more than any shift. */
const TEKORT = 100_000;

/**
 * The cheapest other table in which a figure is so much more or less, or as much of it as can be: every sum that counts stays, and no
 * figure falls below zero. It moves few figures where the end of a linear program moves nearly all.
 */
export function verschuivingVan(vraag: Verschuivingsvraag): Verschuiving {
  const { stelling, waarden, groep, at, richting, nodig, kosten } = vraag;
  let aantal = 0;
  const meer = new Map(groep.map((each) => [each, aantal++]));
  const filled = groep.filter((each) => waarden[each]! > 0);
  const minder = new Map(filled.map((each) => [each, aantal++]));
  const tekort = aantal++;
  const gelijk = (leden: readonly (readonly [number | undefined, number])[], waarde: number) => {
    const there = leden.filter(([place]) => place !== undefined);
    return { plaatsen: there.map(([place]) => place!), tekens: there.map(([, teken]) => teken), waarde };
  };
  const near = new Set(groep.flatMap((each) => stelling.plaatsen[each]!.map((one) => one.vergelijking)));
  const vergelijkingen = [
    ...[...near].map((vergelijking) =>
      gelijk(
        stelling.leden[vergelijking]!.flatMap((lid) => [
          [meer.get(lid.at), lid.teken] as const,
          [minder.get(lid.at), 0 - lid.teken] as const,
        ]),
        0,
      ),
    ),
    gelijk(
      [
        [meer.get(at), richting],
        [minder.get(at), 0 - richting],
        [tekort, 1],
      ],
      nodig,
    ),
  ];
  const lees = (oplossing: readonly number[]) =>
    groep.map((each) => {
      const down = minder.get(each);
      return waarden[each]! + oplossing[meer.get(each)!]! - (down === undefined ? 0 : oplossing[down]!);
    });
  const boven = new Map(filled.map((each) => [minder.get(each)!, waarden[each]!]));
  const prijs = new Map([
    [tekort, TEKORT] as const,
    ...[...meer, ...minder].map(([each, place]) => [place, kosten(each)] as const),
  ]);
  return { stelsel: { aantal, vergelijkingen, boven, kosten: prijs }, tekort, lees };
}
