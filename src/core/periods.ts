import type { IsoDate } from "#core/dates";

/** A period in whole days, both days included; without an end it is still running. */
export type Period = { readonly startdatum: IsoDate; readonly einddatum: IsoDate | null };

export const includes = ({ startdatum, einddatum }: Period, day: IsoDate): boolean =>
  startdatum <= day && (einddatum === null || day <= einddatum);

export const overlap = (a: Period, b: Period): boolean =>
  (b.einddatum === null || a.startdatum <= b.einddatum) &&
  (a.einddatum === null || b.startdatum <= a.einddatum);
