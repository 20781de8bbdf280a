import type { IsoDate } from "#core/dates";
import type { Melding } from "../check-rij.ts";
import { tekstVan, type Waarden } from "./soort.ts";

/** First and last day; null is without an end. */
export type Periode = { readonly van: IsoDate; readonly tot: IsoDate | null };

export const overlapt = (one: Periode, other: Periode): boolean =>
  (one.tot === null || other.van <= one.tot) && (other.tot === null || one.van <= other.tot);

/** An end before its begin. */
export function eindVoorBegin(
  waarden: Waarden,
  { van, tot, veld }: { van: string; tot: string; veld: string },
): Melding[] {
  const [begin, end] = [tekstVan(waarden, van), tekstVan(waarden, tot)];
  return begin !== undefined && end !== undefined && end < begin
    ? [{ veld, melding: `${end} ligt voor het begin ${begin}. Kijk de data na.`, isWeigering: true }]
    : [];
}
