import { addDays, addMonths, type IsoDate } from "#core/dates";
import { type Hours, hours } from "#core/hours";
import type { Cents } from "#core/money";
import type { Register } from "#regels/register";
import { SROI_BLOKKEN, type SroiBlok, type SroiTabel, sroiWaarde } from "#regels/sroi";
import { type BijdrageInput, type Bijdragesoort, wrong } from "./sroi.ts";

const BIJ_MAANDEN: ReadonlySet<Bijdragesoort> = new Set(["proefplaats"]);
const BIJ_AANTAL: ReadonlySet<Bijdragesoort> = new Set([
  "kennis",
  "bonus-50plus",
  "bonus-statushouder",
  "bonus-vast",
]);
const HELE_WEEK = 36;

export type Inzet = Pick<BijdrageInput, "soort" | "urenPerWeek" | "maanden" | "aantal" | "prijsInCenten"> & {
  readonly startdatum: IsoDate;
};
export type Gewaardeerd = {
  readonly bedrag: Cents;
  readonly berekening: string | null;
  readonly bron: string;
};

/** What an effort is worth by a table on its first day; null where the table has no amount for it. */
export function waardeVan(inzet: Inzet, tabel: SroiTabel, register: Register): Gewaardeerd | null {
  const { soort, urenPerWeek, maanden, aantal, prijsInCenten, startdatum } = inzet;
  if (soort === "inkoop")
    return prijsInCenten === null ? null : { bedrag: prijsInCenten, berekening: null, bron: "De factuur" };
  const each = {
    blok: soort,
    urenPerWeek: weekOf(urenPerWeek ?? HELE_WEEK),
    maanden: maanden ?? 1,
    aantal: aantal ?? 1,
  };
  const { bedragInCenten, regels } = sroiWaarde({ tabel, inzet: [each] }, startdatum, register);
  const [regel] = regels;
  return regel ? { bedrag: bedragInCenten, berekening: regel.som, bron: regel.bron } : null;
}

export const naamVan = (soort: Bijdragesoort): string =>
  soort === "inkoop" ? "inkoop bij het sociaal ontwikkelbedrijf" : SROI_BLOKKEN[soort satisfies SroiBlok];

/** What each kind of effort needs, and no more: a week counts for 36 hours at most. */
export function checkInzet({ soort, urenPerWeek, maanden, aantal, prijsInCenten }: BijdrageInput): void {
  const needs = {
    urenPerWeek: isMens(soort),
    maanden: isMens(soort) || BIJ_MAANDEN.has(soort),
    aantal: BIJ_AANTAL.has(soort),
    prijsInCenten: soort === "inkoop",
  };
  const given = { urenPerWeek, maanden, aantal, prijsInCenten };
  const fields = Object.keys(needs) as (keyof typeof needs)[];
  const missing = fields.filter((veld) => needs[veld] && !given[veld]);
  if (missing.length > 0) throw wrong(missing, "Vul dit in voor deze bijdrage.");
  const tooMuch = fields.filter((veld) => !needs[veld] && given[veld] !== null);
  if (tooMuch.length > 0) throw wrong(tooMuch, "Dit hoort niet bij deze bijdrage.");
  if ((urenPerWeek ?? 0) > HELE_WEEK)
    throw wrong(["urenPerWeek"], "Een week telt voor hoogstens 36 uur mee.");
}

/** The last day that an effort counts for. */
export const eindVan = (startdatum: IsoDate, maanden: number | null): IsoDate =>
  maanden === null ? startdatum : addDays(addMonths(startdatum, maanden), -1);

const isMens = (soort: Bijdragesoort) =>
  soort !== "inkoop" && !BIJ_MAANDEN.has(soort) && !BIJ_AANTAL.has(soort);
const weekOf = (uren: number): Hours => hours(Math.min(uren, HELE_WEEK));
