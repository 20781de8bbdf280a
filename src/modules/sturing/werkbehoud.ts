import { type Static, Type } from "typebox";
import { addDays, addMonths, type IsoDate, isoDate } from "#core/dates";
import { behoudNa, type Volgdag } from "#statistiek/kaplan-meier";
import { date, oneOf, orNull } from "../fields.ts";
import { wilson } from "../inzet/wilson.ts";

export const GROEPEN = ["iedereen", "banenafspraak"] as const;
const VERDELINGEN = [
  "alles",
  "brede doelgroep",
  "doelgroep",
  "kwetsbare groep",
  "leeftijd",
  "gemeente",
  "werkvorm",
  "unit",
] as const;
export type Verdeling = (typeof VERDELINGEN)[number];

export const MAANDEN = [3, 6, 12, 24] as const;
/** For a line, at equal distances. */
const VERLOOP = [3, 6, 9, 12, 15, 18, 21, 24] as const;

/** Days that are meant by months: 91, 182, 365 and 730, as in the definition. */
const dagenVan = (maanden: number): number => Math.floor((maanden * 365) / 12);

/** Fewer people than this who lost it, or who are still followed, would tell about someone. */
const WEINIG = 5;

const getoond = orNull(Type.Integer({ description: "Afgerond op vijf; null: minder dan tien mensen" }));
const Procent = Type.Integer({ minimum: 0, maximum: 100 });

export const Kwartaal = Type.Object({
  eerste: date,
  kwartaal: Type.String({ pattern: "^\\d{4}Q[1-4]$" }),
  groep: oneOf(GROEPEN),
  gevonden: getoond,
  geeindigd: getoond,
  naarWerk: getoond,
  onbekend: getoond,
  verloren: getoond,
});
export type Kwartaal = Static<typeof Kwartaal>;

export const STANDEN = ["geteld", "bijna iedereen", "te weinig mensen", "nog niet zo ver"] as const;
export const Moment = Type.Object({
  maanden: Type.Integer(),
  stand: oneOf(STANDEN),
  aandeel: orNull(Procent),
  laag: orNull(Procent),
  hoog: orNull(Procent),
});
export type Moment = Static<typeof Moment>;

export const Behoudgroep = Type.Object({
  verdeling: oneOf(VERDELINGEN),
  waarde: Type.String(),
  naam: Type.String(),
  begonnen: Type.Integer({ description: "Keren dat iemand begon, afgerond op vijf" }),
  momenten: Type.Array(Moment),
});
export type Behoudgroep = Static<typeof Behoudgroep>;

export type Groepsdag = Volgdag & { readonly verdeling: Verdeling; readonly waarde: string };

/** The groups in their own order, each with what is left of it after so many months. */
export function behoudgroepen(
  days: readonly Groepsdag[],
  named: (verdeling: Verdeling, waarde: string) => string,
): Behoudgroep[] {
  const perGroep = Map.groupBy(days, ({ verdeling, waarde }) => `${verdeling}/${waarde}`);
  return [...perGroep.values()]
    .map((own) => {
      const { verdeling, waarde } = own[0]!; // a group has at least one row
      return {
        verdeling,
        waarde,
        naam: named(verdeling, waarde),
        begonnen: toFive(own.reduce((sum, { verloren, gestopt }) => sum + verloren + gestopt, 0)),
        momenten: MAANDEN.map((maanden) => moment(own, maanden)),
      };
    })
    .toSorted(
      (a, b) =>
        VERDELINGEN.indexOf(a.verdeling) - VERDELINGEN.indexOf(b.verdeling) ||
        a.naam.localeCompare(b.naam, "nl"),
    );
}

/** Everyone together, at equal distances in time. */
export const verloop = (days: readonly Groepsdag[]): Moment[] => {
  const all = days.filter(({ verdeling }) => verdeling === "alles");
  return all.length === 0 ? [] : VERLOOP.map((maanden) => moment(all, maanden));
};

/**
 * What may be said of a group after so many months. Where fewer than five lost their work it only says that nearly
 * everybody kept it, with the bound that would hold if four had lost it: the same for nobody and for four.
 */
export function moment(days: readonly Volgdag[], maanden: number): Moment {
  const none = { maanden, aandeel: null, laag: null, hoog: null };
  const behoud = behoudNa(days, dagenVan(maanden));
  if (!behoud || behoud.gevolgd < WEINIG) return { ...none, stand: "nog niet zo ver" };
  const lost = days.reduce(
    (sum, { dagen, verloren }) => sum + (dagen <= dagenVan(maanden) ? verloren : 0),
    0,
  );
  if (lost >= WEINIG)
    return {
      maanden,
      stand: "geteld",
      aandeel: Math.round(behoud.aandeel * 100),
      laag: Math.round(behoud.laag * 100),
      hoog: Math.round(behoud.hoog * 100),
    };
  const followed = Math.max(10, toFive(lost + behoud.gevolgd));
  const atLeast = Math.floor(wilson(followed - WEINIG + 1, followed).laag * 20) * 5;
  if (atLeast < 50) return { ...none, stand: "te weinig mensen" };
  return { ...none, stand: "bijna iedereen", laag: atLeast };
}

const toFive = (count: number): number => Math.round(count / 5) * 5;

/** The last day of the last quarter that ended before a day. */
export function laatsteKwartaaldag(voor: IsoDate): IsoDate {
  const [year = "", month = ""] = voor.split("-");
  return addDays(isoDate(`${year}-${quarterMonth(Number(month))}-01`), -1);
}

/** Of a year: the quarters that are over of that year and the one before, and the day on which the figures stand. */
export function periodeVan(jaar: number, today: IsoDate) {
  const endOfYear = isoDate(`${jaar}-12-31`);
  const lastDone = laatsteKwartaaldag(today);
  const peildatum = endOfYear < lastDone ? endOfYear : lastDone;
  return {
    peildatum,
    kwartalenVanaf: isoDate(`${Number(peildatum.slice(0, 4)) - 1}-01-01`),
    /** Three years: long enough to see what is left after two. */
    begonnenVanaf: addMonths(addDays(peildatum, 1), -36),
  };
}

export const kwartaalnaam = (eerste: IsoDate): string =>
  `${eerste.slice(0, 4)}Q${Math.ceil(Number(eerste.slice(5, 7)) / 3)}`;

const quarterMonth = (month: number): string => String(Math.floor((month - 1) / 3) * 3 + 1).padStart(2, "0");
