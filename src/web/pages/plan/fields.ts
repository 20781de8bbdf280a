import { isIsoDate, type IsoDate } from "#core/dates";
import { botsingen, type Weekdag } from "../../../modules/plannen/bezet.ts";
import type { BezetteTijd } from "../../../modules/plannen/bezette-tijd.ts";

/** A day that was typed, or null where nothing was. */
export const dayOrNull = (typed: string): IsoDate | null => (isIsoDate(typed) ? typed : null);
export const isNoDay = (typed: string): boolean => typed !== "" && !isIsoDate(typed);

/** `9`, `9.00` and `09:30` as `09:30`; null where it is no time. */
export function tijdFrom(typed: string): string | null {
  const [, hours = "", minutes = "00"] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(typed.trim()) ?? [];
  if (hours === "" || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, "0")}:${minutes}`;
}

export type Times = {
  readonly weekdagen: readonly Weekdag[];
  readonly begintijd: string;
  readonly eindtijd: string;
};

/** The times as they are sent; null where they are not complete. */
export function timesFrom({ weekdagen, begintijd, eindtijd }: Times) {
  const [begin, end] = [tijdFrom(begintijd), tijdFrom(eindtijd)];
  if (weekdagen.length === 0 || begin === null || end === null || begin >= end) return null;
  return { weekdagen: [...weekdagen], begintijd: begin, eindtijd: end };
}

/** With which taken times something that is being typed would fall together. */
export function clashes(
  times: Times,
  { startdatum, einddatum }: { readonly startdatum: string; readonly einddatum: string },
  vandaag: IsoDate,
  bezet: readonly BezetteTijd[],
): BezetteTijd[] {
  const complete = timesFrom(times);
  if (!complete) return [];
  return botsingen(
    { ...complete, vanaf: dayOrNull(startdatum) ?? vandaag, tot: dayOrNull(einddatum) },
    bezet,
  );
}
