import type { Band } from "#toekomstplan/waaier";
import { millions, number, range, signed } from "../format.ts";

/** Of an amount in whole euros: `€ 1,3 miljoen`. */
export const miljoen = (euro: number): string => millions(euro * 100);

/** Of an amount in whole euros: `1.310`, where the head of the column says thousands. */
export const duizend = (euro: number): string => number(euro / 1_000);

/** `ongeveer 80`: as precise as can be said. */
export const ongeveer = (mensen: number): string =>
  number(Math.abs(mensen) < 20 ? Math.round(mensen) : Math.round(mensen / 10) * 10);

/** `592–648`, also across zero: `−12 tot 30`. */
export const tussen = ({ p10, p90 }: Band, format: (value: number) => string): string =>
  p10 < 0 || p90 < 0 ? `${format(p10)} tot ${format(p90)}` : `${format(p10)}–${format(p90)}`;

export const mensenTussen = ({ p10, p90 }: Band): string =>
  p10 < 0 ? `${number(p10)} tot ${number(p90)}` : range(p10, p90);

export const verschilInDuizend = (euro: number): string => signed(Math.round(euro / 1_000));

/** Round ends for an axis around these values; with zero where the values come near to it. */
export function asVan(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const from = low > 0 && low < high * 0.5 ? 0 : low;
  const step = 10 ** Math.floor(Math.log10(Math.max(1, high - from))) / 2;
  const start = Math.floor(from / step) * step;
  return [start, Math.max(start + step, Math.ceil(high / step) * step)];
}
