import { type Cents, cents } from "#core/money";

/** From the least to the most that an amount can be, where the law leaves room or a source is missing. */
export type Marge = { readonly van: Cents; readonly tot: Cents };

/** An amount that is known. */
export const vast = (bedrag: Cents): Marge => ({ van: bedrag, tot: bedrag });

/** Both ends, whichever is the lower. */
export const tussen = (a: Cents, b: Cents): Marge => (a <= b ? { van: a, tot: b } : { van: b, tot: a });

export const isVast = ({ van, tot }: Marge): boolean => van === tot;

/** The sum of ranges that have nothing to do with each other. */
export const samen = (...marges: readonly Marge[]): Marge => ({
  van: cents(marges.reduce((sum, { van }) => sum + van, 0)),
  tot: cents(marges.reduce((sum, { tot }) => sum + tot, 0)),
});

/** What the first is more than the second, when nothing ties one to the other. */
export const min = (a: Marge, b: Marge): Marge => ({ van: cents(a.van - b.tot), tot: cents(a.tot - b.van) });
