import type { Band } from "#toekomstplan/waaier";
import type { Tabel } from "./toekomstplanrapport.ts";

/** What the figures between brackets mean. */
export const BAND = "Tussen haakjes: in acht van de tien toekomsten ligt het daartussen.";

const GETAL = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });
const EEN = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const FIJN = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 3 });

export const rond = (waarde: number): string => GETAL.format(Math.round(waarde) + 0).replace("-", "−");
export const fijn = (waarde: number): string => FIJN.format(waarde + 0).replace("-", "−");

/** In thousands, or in millions where that reads easier: a plan is not known to the euro. */
export function euro(waarde: number): string {
  if (Math.abs(waarde) >= 999_500) return `€\u00a0${EEN.format(waarde / 1e6).replace("-", "−")}\u00a0miljoen`;
  return `€\u00a0${rond(Math.round(waarde / 1_000) * 1_000)}`;
}

/** What a gemeente pays; below nothing it gets money back. */
export const betaalt = (waarde: number): string =>
  waarde < -499 ? `${euro(Math.abs(waarde))} terug` : euro(waarde);

/** More or less than something else: "€ 289.000 meer". */
export const meerOfMinder = (waarde: number): string =>
  Math.abs(waarde) < 500 ? "evenveel" : `${euro(Math.abs(waarde))} ${waarde > 0 ? "meer" : "minder"}`;

type Woord = (waarde: number) => string;
/** "tussen € 310.000 en € 560.000". */
export const tussen = ({ p10, p90 }: Band, woord: Woord): string => `tussen ${woord(p10)} en ${woord(p90)}`;
/** For in a table: the middle, with the band between brackets. */
export const metBand = ({ p10, p50, p90 }: Band, woord: Woord): string =>
  `${woord(p50)} (${woord(p10)} tot ${woord(p90)})`;
/** In thousands of euros without the sign, so that it fits in a column. */
export const duizend: Woord = (waarde) => rond(waarde / 1_000);

export const procent = (deel: number): string => `${GETAL.format(Math.round(deel * 100))}%`;

/** "8 van de 10 toekomsten". */
export const vanDeTien = (deel: number): string => `${Math.round(deel * 10)} van de 10 toekomsten`;

/** A comma between, and "en" before the last. */
export const opsomming = (delen: readonly string[]): string =>
  delen.length < 2 ? (delen[0] ?? "") : `${delen.slice(0, -1).join(", ")} en ${delen.at(-1)!}`;

type Kolom = readonly [naam: string, soort: "tekst" | "getal", deel?: number];
export const tabel = (
  kolommen: readonly Kolom[],
  rijen: readonly (readonly string[])[],
  isAanname: (nth: number) => boolean = () => false,
): Tabel => ({
  kolommen: kolommen.map(([naam, soort, deel = 1]) => ({ naam, isGetal: soort === "getal", deel })),
  rijen: rijen.map((cellen, nth) => ({ cellen: [...cellen], isAanname: isAanname(nth) })),
});

export const hoofdletter = (tekst: string): string => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`;
