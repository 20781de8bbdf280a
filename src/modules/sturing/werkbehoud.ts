import { type Static, Type } from "typebox";
import { addDays, type IsoDate, isoDate } from "#core/dates";
import { behoudNa, type Volgdag } from "#statistiek/kaplan-meier";
import { date, oneOf, orNull } from "../fields.ts";
import { wilson } from "../inzet/wilson.ts";
import { GRENS } from "./afscherming/beschermTabel.ts";
import {
  behoudrij,
  dagenVan,
  MAANDEN,
  momentenVanAllen,
  momentenVanDelen,
  VERLOOP,
  verlorenNa,
} from "./behoudmomenten.ts";
import { ALLES, getoondeGroepen } from "./getoonde-behoudgroepen.ts";

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
  begonnen: orNull(
    Type.Integer({ description: "Keren dat iemand begon, afgerond op vijf; null: te weinig mensen" }),
  ),
  momenten: Type.Array(Moment),
});
export type Behoudgroep = Static<typeof Behoudgroep>;

export const Beginjaar = Type.Object({
  jaar: Type.Integer(),
  begonnen: orNull(Type.Integer({ description: "Afgerond op vijf" })),
  momenten: Type.Array(Moment),
});
export type Beginjaar = Static<typeof Beginjaar>;

export type Groepsdag = Volgdag & { readonly verdeling: Verdeling; readonly waarde: string };

/** The groups in their own order, each with what is left of it after so many months. */
export function behoudgroepen(
  days: readonly Groepsdag[],
  named: (verdeling: Verdeling, waarde: string) => string,
): Behoudgroep[] {
  const perGroep = Map.groupBy(days, ({ verdeling, waarde }) => `${verdeling}/${waarde}`);
  const rijen = new Map([...perGroep].map(([naam, own]) => [naam, behoudrij(naam, own, VERLOOP)]));
  const all = perGroep.get(ALLES) ?? [];
  // a part that says so would tell that it is small, unless that follows from the whole
  const isBijnaIedereen = (maand: number) => verlorenNa(all, maand) <= GRENS;
  const groepen = getoondeGroepen(rijen, momentenVanDelen(behoudrij(ALLES, all, VERLOOP)));
  return [...perGroep]
    .flatMap(([sleutel, own]): Behoudgroep[] => {
      const { verdeling, waarde } = own[0]!; // a group has at least one row
      const group = { verdeling, waarde, naam: named(verdeling, waarde) };
      const maanden = groepen.get(sleutel);
      if (!maanden) return verdeling === KWETSBAAR ? [{ ...group, ...NIETS }] : [];
      const of = (maand: number) => moment(own, maand, maanden.includes(maand), isBijnaIedereen(maand));
      return [
        { ...group, begonnen: toFive(rijen.get(sleutel)!.begonnen), momenten: MAANDEN.map((m) => of(m)) },
      ];
    })
    .toSorted(
      (a, b) =>
        VERDELINGEN.indexOf(a.verdeling) - VERDELINGEN.indexOf(b.verdeling) ||
        a.naam.localeCompare(b.naam, "nl"),
    );
}

/** Who lose their work most are named, also where that is all that can be said of them. */
const KWETSBAAR = "kwetsbare groep";
const NIETS = {
  begonnen: null,
  momenten: MAANDEN.map((maanden) => ({
    maanden,
    stand: "te weinig mensen" as const,
    aandeel: null,
    laag: null,
    hoog: null,
  })),
};

/** Everyone who began in a year; nothing where these are few. */
export const beginjaar = (jaar: number, days: readonly Groepsdag[]): Beginjaar[] =>
  behoudgroepen(
    days.filter(({ verdeling }) => verdeling === "alles"),
    (_, naam) => naam,
  ).map(({ begonnen, momenten }) => ({ jaar, begonnen, momenten }));

/** Everyone together, at equal distances in time. */
export function verloop(days: readonly Groepsdag[]): Moment[] {
  const all = days.filter(({ verdeling }) => verdeling === "alles");
  const told = momentenVanAllen(behoudrij(ALLES, all, VERLOOP));
  return all.length === 0 ? [] : VERLOOP.map((maand) => moment(all, maand, told.includes(maand)));
}

/**
 * What may be said of a group after so many months. Where ten or fewer lost their work it only says that nearly
 * everybody kept it, with the bound that would hold if ten had lost it: the same for nobody and for ten.
 */
export function moment(
  days: readonly Volgdag[],
  maanden: number,
  isVerteld: boolean,
  magBijna = true,
): Moment {
  const none = { maanden, aandeel: null, laag: null, hoog: null };
  const behoud = behoudNa(days, dagenVan(maanden));
  if (!behoud || behoud.gevolgd <= GRENS) return { ...none, stand: "nog niet zo ver" };
  if (isVerteld)
    return {
      maanden,
      stand: "geteld",
      aandeel: Math.round(behoud.aandeel * 100),
      laag: Math.round(behoud.laag * 100),
      hoog: Math.round(behoud.hoog * 100),
    };
  const lost = verlorenNa(days, maanden);
  const followed = Math.max(2 * GRENS, toFive(lost + behoud.gevolgd));
  const atLeast = Math.floor(wilson(followed - GRENS, followed).laag * 20) * 5;
  if (!magBijna || lost > GRENS || atLeast < 50) return { ...none, stand: "te weinig mensen" };
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
    /** A whole year: who began in the chosen one, or in the last that is over. */
    begonnenIn: lastDone < endOfYear ? Number(addDays(lastDone, 1).slice(0, 4)) - 1 : jaar,
    gevolgdTot: lastDone,
  };
}

export const kwartaalnaam = (eerste: IsoDate): string =>
  `${eerste.slice(0, 4)}Q${Math.ceil(Number(eerste.slice(5, 7)) / 3)}`;

const quarterMonth = (month: number): string => String(Math.floor((month - 1) / 3) * 3 + 1).padStart(2, "0");
