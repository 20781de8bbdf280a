import { type Static, Type } from "typebox";
import { addDays, daysBetween, type IsoDate, isoDate } from "#core/dates";
import { date, orNull } from "../fields.ts";

/** Hours in hundredths, as they are stored. Null: of fewer people than this user may have a sum of. */
export type Urenregel = {
  readonly week: IsoDate;
  readonly werksoort: string;
  readonly uren: number | null;
  readonly mensen: number | null;
};
export type Vraag = {
  readonly werksoort: string;
  readonly startdatum: IsoDate;
  readonly einddatum: IsoDate;
  readonly urenPerWeek: number; // hundredths
  readonly isZeker: boolean;
};

/** Of one week: what the people of one kind of work can do, and what the orders ask. */
const Planningsweek = Type.Object({
  week: { ...date, description: "De maandag" },
  contracturen: orNull(Type.Number({ description: "Null: van te weinig mensen om te tonen" })),
  beschikbaar: orNull(
    Type.Number({ description: "Contracturen, zonder verlof, training en andere uren buiten opdrachten" }),
  ),
  nodig: Type.Number({ description: "Van de aangenomen opdrachten" }),
  gevraagd: Type.Number({ description: "Daarboven, van opdrachten die nog niet zijn aangenomen" }),
  tekort: orNull(Type.Number({ description: "Wat de aangenomen opdrachten meer vragen dan beschikbaar is" })),
});
export const Planning = Type.Object({
  werksoort: Type.String(),
  weken: Type.Array(Planningsweek),
  mensen: orNull(Type.Integer({ description: "In de eerste week; null: te weinig om te tonen" })),
  eersteTekort: orNull(date),
});
export type Planning = Static<typeof Planning>;

export const WEKEN = 12;

/** The monday of the week of this day. */
export const maandagVan = (dag: IsoDate): IsoDate =>
  addDays(dag, -(((daysBetween(isoDate("2024-01-01"), dag) % 7) + 7) % 7));

/** Orders against hours, week by week, for each kind of work that has either. `inzetbaar` in millionths. */
export function planningOf(
  uren: readonly Urenregel[],
  vragen: readonly Vraag[],
  { maandag, weken, inzetbaar }: { maandag: IsoDate; weken: number; inzetbaar: number },
): Planning[] {
  const soorten = [...new Set([...uren, ...vragen].map(({ werksoort }) => werksoort))].toSorted();
  const mondays = Array.from({ length: weken }, (_, at) => addDays(maandag, at * 7));
  return soorten.map((werksoort) => {
    const own = uren.filter((regel) => regel.werksoort === werksoort);
    const asked = vragen.filter((vraag) => vraag.werksoort === werksoort);
    const rows = mondays.map((week) => weekOf(week, own, asked, inzetbaar));
    return {
      werksoort,
      weken: rows,
      mensen: firstOf(own, maandag),
      eersteTekort: rows.find(({ tekort }) => tekort !== null && tekort > 0)?.week ?? null,
    };
  });
}

/** Nobody is a known count, and not the same as a count that is held back. */
function firstOf(own: readonly Urenregel[], maandag: IsoDate): number | null {
  const first = own.find(({ week }) => week === maandag);
  return first ? first.mensen : 0;
}

function weekOf(week: IsoDate, own: readonly Urenregel[], asked: readonly Vraag[], inzetbaar: number) {
  const here = own.filter((regel) => regel.week === week);
  const isHidden = here.some(({ uren }) => uren === null);
  const contract = here.reduce((sum, { uren }) => sum + (uren ?? 0), 0);
  const available = Math.floor((contract * inzetbaar) / 1_000_000);
  const needed = (isZeker: boolean) =>
    asked.filter((vraag) => vraag.isZeker === isZeker).reduce((sum, vraag) => sum + inWeek(vraag, week), 0);
  const nodig = needed(true);
  return {
    week,
    contracturen: isHidden ? null : contract / 100,
    beschikbaar: isHidden ? null : available / 100,
    nodig: nodig / 100,
    gevraagd: needed(false) / 100,
    tekort: isHidden ? null : Math.max(0, nodig - available) / 100,
  };
}

/** The part of a working week (monday to friday) in which the order runs. */
function inWeek({ startdatum, einddatum, urenPerWeek }: Vraag, week: IsoDate): number {
  const friday = addDays(week, 4);
  const from = startdatum > week ? startdatum : week;
  const until = einddatum < friday ? einddatum : friday;
  return from > until ? 0 : Math.round((urenPerWeek * (daysBetween(from, until) + 1)) / 5);
}
