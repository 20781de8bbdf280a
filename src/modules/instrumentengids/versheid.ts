import { addDays, daysBetween, type IsoDate } from "#core/dates";

/** How sure a reader can be that it is still so. */
export const VERSHEDEN = ["actueel", "controleren", "verouderd"] as const;
export type Versheid = (typeof VERSHEDEN)[number];

export const CONTROLEREN_NA = 180; // days
export const VEROUDERD_NA = 240; // days

export function versheidOp(gecontroleerd: IsoDate, today: IsoDate): Versheid {
  const dagen = daysBetween(gecontroleerd, today);
  if (dagen > VEROUDERD_NA) return "verouderd";
  return dagen > CONTROLEREN_NA ? "controleren" : "actueel";
}

/** From and until which day of checking it is as fresh as that; both ends belong to it. */
export const dagenVan = (versheid: Versheid, today: IsoDate): { vanaf?: IsoDate; tot?: IsoDate } =>
  ({
    actueel: { vanaf: addDays(today, -CONTROLEREN_NA) },
    controleren: { vanaf: addDays(today, -VEROUDERD_NA), tot: addDays(today, -CONTROLEREN_NA - 1) },
    verouderd: { tot: addDays(today, -VEROUDERD_NA - 1) },
  })[versheid];
