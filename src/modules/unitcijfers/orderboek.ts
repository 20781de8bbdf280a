import { type Static, Type } from "typebox";
import { daysBetween, type IsoDate } from "#core/dates";
import { type Cents, cents, type Rate } from "#core/money";
import { deelVan, share } from "#financien/unitresultaat";
import { OPDRACHTSTATUSSEN, type Opdrachtstatus } from "../bezetting/opdracht.ts";
import type { Planning } from "../bezetting/planning.ts";
import { date, id, oneOf, orNull } from "../fields.ts";
import { bedrag } from "./unitcijfer.ts";

export type Order = {
  readonly id: string;
  readonly titel: string;
  readonly opdrachtgever: string;
  readonly status: Opdrachtstatus;
  readonly startdatum: IsoDate;
  readonly einddatum: IsoDate; // last day
  readonly urenPerWeek: number; // hundredths
  readonly prijs: Cents;
  readonly kosten: Cents;
};

export const Statusregel = Type.Object({
  status: oneOf(OPDRACHTSTATUSSEN),
  aantal: Type.Integer(),
  prijs: bedrag,
  verdienwaarde: { ...bedrag, description: "Prijs min kosten van materiaal en uitbesteding" },
});

export const LAATSOORTEN = ["niet afgerond", "geen besluit"] as const;
export const Laat = Type.Object({
  id,
  titel: Type.String(),
  opdrachtgever: Type.String(),
  soort: oneOf(LAATSOORTEN),
  sinds: date,
  dagen: Type.Integer(),
});
type Laat = Static<typeof Laat>;
export const Klant = Type.Object({
  opdrachtgever: Type.String(),
  bedrag,
  deel: orNull(Type.Unsafe<Rate>(Type.Integer({ description: "Miljoensten van het geheel" }))),
});
export const Orderweek = Type.Object({
  week: date,
  beschikbaar: orNull(Type.Number({ description: "Uren; null: van te weinig mensen om te tonen" })),
  nodig: Type.Number(),
  gevraagd: Type.Number(),
});
export type Orderweek = Static<typeof Orderweek>;

/** So many customers are named; the others stand together. */
const MEESTE_KLANTEN = 10;

/** What was asked, accepted, refused and finished, in amounts. Nothing is added up over states. */
export const perStatus = (orders: readonly Order[]): Static<typeof Statusregel>[] =>
  OPDRACHTSTATUSSEN.map((status) => {
    const own = orders.filter((order) => order.status === status);
    const sum = (of: (order: Order) => number) => cents(own.reduce((total, order) => total + of(order), 0));
    return {
      status,
      aantal: own.length,
      prijs: sum(({ prijs }) => prijs),
      verdienwaarde: sum(({ prijs, kosten }) => prijs - kosten),
    };
  });

/** Of the accepted orders what is still to be done from a day on: the amount, and the hours in hundredths. */
export function werkInHand(orders: readonly Order[], vandaag: IsoDate): { bedrag: Cents; uren: number } {
  const open = orders.filter(({ status, einddatum }) => status === "aangenomen" && einddatum >= vandaag);
  return {
    bedrag: cents(open.reduce((sum, order) => sum + (order.prijs - partUntil(order, vandaag)), 0)),
    uren: open.reduce((sum, order) => sum + hoursFrom(order, vandaag), 0),
  };
}

/** How many weeks the hours in hand are work for, at the hours of a week that are there; null where that is not known. */
export const wekenWerk = (uren: number, perWeek: number | null): number | null =>
  perWeek === null || perWeek <= 0 ? null : Math.round((uren / 100 / perWeek) * 10) / 10;

/** Accepted and past its last day, or asked and past its first one: the longest first. */
export function teLaat(orders: readonly Order[], vandaag: IsoDate): Laat[] {
  return orders
    .flatMap(({ id, titel, opdrachtgever, status, startdatum, einddatum }): Laat[] => {
      const late = { id, titel, opdrachtgever };
      if (status === "aangenomen" && einddatum < vandaag)
        return [
          {
            ...late,
            soort: "niet afgerond" as const,
            sinds: einddatum,
            dagen: daysBetween(einddatum, vandaag),
          },
        ];
      if (status === "aangevraagd" && startdatum < vandaag)
        return [
          {
            ...late,
            soort: "geen besluit" as const,
            sinds: startdatum,
            dagen: daysBetween(startdatum, vandaag),
          },
        ];
      return [];
    })
    .toSorted((a, b) => b.dagen - a.dagen || a.titel.localeCompare(b.titel, "nl") || (a.id < b.id ? -1 : 1));
}

/**
 * What each customer brings in a year up to a day, from orders that were accepted, by the days of them in that year: how
 * much hangs on one. Largest first; what is beyond ten customers stands together.
 */
export function klantenVan(orders: readonly Order[], vandaag: IsoDate, vanaf: IsoDate) {
  const taken = orders.filter(({ status }) => status === "aangenomen" || status === "afgerond");
  const amounts = [...Map.groupBy(taken, ({ opdrachtgever }) => opdrachtgever)]
    .map(([opdrachtgever, own]) => ({
      opdrachtgever,
      bedrag: cents(own.reduce((sum, order) => sum + partUntil(order, vandaag) - partUntil(order, vanaf), 0)),
    }))
    .filter(({ bedrag }) => bedrag > 0)
    .toSorted((a, b) => b.bedrag - a.bedrag || a.opdrachtgever.localeCompare(b.opdrachtgever, "nl"));
  const totaal = cents(amounts.reduce((sum, klant) => sum + klant.bedrag, 0));
  const withShare = (klant: { opdrachtgever: string; bedrag: Cents }) => ({
    ...klant,
    deel: share(klant.bedrag, totaal),
  });
  const rest = amounts.slice(MEESTE_KLANTEN);
  return {
    totaal,
    rijen: amounts.slice(0, MEESTE_KLANTEN).map(withShare),
    overigen: {
      aantal: rest.length,
      bedrag: cents(rest.reduce((sum, klant) => sum + klant.bedrag, 0)),
    },
  };
}

/** All kinds of work of a unit together, week by week. */
export function orderweken(planning: readonly Planning[]): Orderweek[] {
  const weeks = [...new Set(planning.flatMap(({ weken }) => weken.map(({ week }) => week)))].toSorted();
  return weeks.map((week) => {
    const own = planning.flatMap(({ weken }) => weken.filter((each) => each.week === week));
    const sum = (of: (each: (typeof own)[number]) => number) =>
      Math.round(own.reduce((total, each) => total + of(each), 0) * 100) / 100;
    const isHidden = own.some(({ beschikbaar }) => beschikbaar === null);
    return {
      week,
      beschikbaar: isHidden ? null : sum(({ beschikbaar }) => beschikbaar ?? 0),
      nodig: sum(({ nodig }) => nodig),
      gevraagd: sum(({ gevraagd }) => gevraagd),
    };
  });
}

/** The mean of the weeks to come; null where one of them is held back. */
export function beschikbaarPerWeek(weken: readonly Orderweek[]): number | null {
  if (weken.length === 0 || weken.some(({ beschikbaar }) => beschikbaar === null)) return null;
  return Math.round((weken.reduce((sum, week) => sum + (week.beschikbaar ?? 0), 0) / weken.length) * 10) / 10;
}

/** The part of the price of the days before a day. */
function partUntil({ prijs, startdatum, einddatum }: Order, dag: IsoDate): Cents {
  const all = daysBetween(startdatum, einddatum) + 1;
  const past = Math.min(all, Math.max(0, daysBetween(startdatum, dag)));
  return deelVan(prijs, [past, all]);
}

function hoursFrom({ startdatum, einddatum, urenPerWeek }: Order, dag: IsoDate): number {
  const from = startdatum > dag ? startdatum : dag;
  return Math.round((urenPerWeek * (daysBetween(from, einddatum) + 1)) / 7);
}
