import { addDays, addMonths, type IsoDate, isoDate } from "#core/dates";

/** A reporting month, with the first day of which something can still be mended in it. */
export type Verslagmaand = {
  /** Such as `2026-09`. */
  readonly maand: string;
  readonly eerste: IsoDate;
  readonly laatste: IsoDate;
  /** First day of the earliest month that this delivery still corrects. */
  readonly grens: IsoDate;
};

/** How many months back a delivery corrects. @source CBS, Statistiek Re-integratie door Gemeenten, since 2023 */
export const MAANDEN_TERUG = 3;

/** @param maand year and month, such as `2026-09` */
export function verslagmaand(maand: string): Verslagmaand {
  const eerste = isoDate(`${maand}-01`);
  return {
    maand,
    eerste,
    laatste: addDays(addMonths(eerste, 1), -1),
    grens: addMonths(eerste, -MAANDEN_TERUG),
  };
}

export const maandErna = (maand: string): string => addMonths(isoDate(`${maand}-01`), 1).slice(0, 7);

export const maandErvoor = (maand: string): string => addMonths(isoDate(`${maand}-01`), -1).slice(0, 7);

/** The months that a delivery tells about, the earliest first: the month itself and those that it corrects. */
export const maandenIn = ({ grens }: Verslagmaand): readonly Verslagmaand[] =>
  Array.from({ length: MAANDEN_TERUG + 1 }, (_, at) => verslagmaand(addMonths(grens, at).slice(0, 7)));
