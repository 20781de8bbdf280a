import type { IsoDate } from "#core/dates";
import { type Grenzen, reeksgrenzen, signalen } from "#statistiek/procesgrenzen";

type Maand = { readonly maand: string; readonly aantal: number };

/** A series of months against the limits of its first year: what is not normal variation any more. */
export type Waarschuwing = {
  readonly maanden: readonly Maand[];
  /** Of the first twelve months. */
  readonly grenzen: Grenzen | null;
  /** How many of the months after the first year lie above the limit. */
  readonly boven: number;
  /** How many months came after that year. */
  readonly na: number;
  /** The first month that lay above the limit. */
  readonly sinds: string | null;
};

const JAAR_IN_MAANDEN = 12;
const TERUG_IN_JAREN = 3;

/** @param tellingen what was counted in a month; a month that is not there had none */
export function instroomwaarschuwing(tellingen: readonly Maand[], vandaag: IsoDate): Waarschuwing {
  const counted = new Map(tellingen.map(({ maand, aantal }) => [maand, aantal]));
  const maanden = volleMaanden(vandaag).map((maand) => ({ maand, aantal: counted.get(maand) ?? 0 }));
  const first = maanden.slice(0, JAAR_IN_MAANDEN).map(({ aantal }) => aantal);
  const after = maanden.slice(JAAR_IN_MAANDEN);
  const grenzen = reeksgrenzen(first);
  const values = after.map(({ aantal }) => aantal);
  const found = grenzen
    ? signalen(values, grenzen).filter(({ plaats }) => values[plaats]! > grenzen.hoog)
    : [];
  return {
    maanden,
    grenzen,
    boven: found.length,
    na: after.length,
    sinds: after[found[0]?.plaats ?? -1]?.maand ?? null,
  };
}

/** From January three years ago up to and with the last month that is over. */
function volleMaanden(vandaag: IsoDate): string[] {
  const jaar = Number(vandaag.slice(0, 4));
  const over = Number(vandaag.slice(5, 7)) - 1;
  return Array.from({ length: TERUG_IN_JAREN * JAAR_IN_MAANDEN + over }, (_, at) => {
    const month = String((at % JAAR_IN_MAANDEN) + 1).padStart(2, "0");
    return `${jaar - TERUG_IN_JAREN + Math.floor(at / JAAR_IN_MAANDEN)}-${month}`;
  });
}
