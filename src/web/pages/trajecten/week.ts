import { type Trajectinhoud, urenPerWeekOf, type Weekdeel } from "../../../modules/trajecten/traject.ts";
import type { Wrong } from "../../checks.ts";
import { text } from "./week.text.ts";
import { text as words } from "./trajecten.text.ts";

export type Week = readonly Weekdeel[];
export type Fasen = readonly Pick<Trajectinhoud["fasen"][number], "naam">[];

/** A moment as it is typed, for one or more days at once. */
export type Moment = {
  readonly dagen: readonly string[];
  readonly van: string;
  readonly tot: string;
  readonly activiteit: string;
  readonly plaats: string;
  readonly fase: string;
};
export type MomentField = Exclude<keyof Moment, "fase">;

export const emptyMoment: Moment = { dagen: [], van: "", tot: "", activiteit: "", plaats: "", fase: "" };

export const momentOf = ({ dag, van, tot, activiteit, plaats, fase }: Weekdeel): Moment => ({
  dagen: [String(dag)],
  van: spoken(van),
  tot: spoken(tot),
  activiteit,
  plaats,
  fase: fase === null ? "" : String(fase),
});

export const partsOf = (moment: Moment): Weekdeel[] =>
  moment.dagen.map((dag) => ({
    dag: Number(dag),
    van: clockFrom(moment.van) ?? "",
    tot: clockFrom(moment.tot) ?? "",
    activiteit: moment.activiteit.trim(),
    plaats: moment.plaats.trim(),
    fase: moment.fase === "" ? null : Number(moment.fase),
  }));

export function wrongInMoment(moment: Moment): Wrong<MomentField> {
  const [van, tot] = [clockFrom(moment.van), clockFrom(moment.tot)];
  return {
    ...(moment.dagen.length === 0 && { dagen: text.need.dagen }),
    ...(!van && { van: text.need.van }),
    ...(!tot && { tot: text.need.tot }),
    ...(van && tot && tot <= van && { tot: text.need.order }),
    ...(!moment.activiteit.trim() && { activiteit: text.need.wat }),
    ...(!moment.plaats.trim() && { plaats: text.need.waar }),
  };
}

/** By day and time. */
export const sorted = (week: Week): Weekdeel[] =>
  week.toSorted((a, b) => a.dag - b.dag || a.van.localeCompare(b.van));

export const inWords = ({ dag, van, tot, activiteit, plaats }: Weekdeel): string =>
  text.moment(words.dagen[dag] ?? "", spoken(van), spoken(tot), activiteit, plaats);

/** Hours a week, as they count for someone in the phase with the fewest. */
export const hoursIn = (week: Week, fasen: Fasen): number =>
  fasen.length === 0
    ? 0
    : urenPerWeekOf({
        fasen: fasen.map(({ naam }) => ({ naam, weken: null, aanname: false, vaardigheden: [] })),
        week: [...week],
        isVoorbeeld: false,
      }) / 100;

/** `9`, `9.30`, `9:30` and `09:30`, as people type a time. */
export function clockFrom(typed: string): string | null {
  const [, hour, minutes = "00"] = /^\s*([01]?\d|2[0-3])(?:[.:]([0-5]\d))?\s*$/.exec(typed) ?? [];
  return hour === undefined ? null : `${hour.padStart(2, "0")}:${minutes}`;
}

const spoken = (clock: string): string => clock.replace(":", ".");

/** Whether a phase has no moment in the week. */
export const missesFase = (week: Week, fasen: Fasen): boolean =>
  fasen.some((_, at) => !week.some(({ fase }) => fase === null || fase === at + 1));
