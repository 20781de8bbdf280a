import type { IsoDate } from "#core/dates";
import { type Grenzen, reeksgrenzen, signalen } from "#statistiek/procesgrenzen";
import { isGroot, verborgenRijen } from "../afscherming/rijen.ts";

type Maand = { readonly maand: string; readonly aantal: number };

/** Null: of a few people, or one would follow from it beside the year. */
type Geziene = { readonly maand: string; readonly aantal: number | null };

/** A series of months against the limits of its first year: what is not normal variation any more. */
export type Waarschuwing = {
  readonly maanden: Geziene[];
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

/**
 * The limits, and what lies above them, are of the months as they are told: a month that is held back counts for the mean of those
 * that are held back in its year, where those are ten people or more together.
 * @param tellingen what was counted in a month; a month that is not there had none
 */
export function instroomwaarschuwing(tellingen: readonly Maand[], vandaag: IsoDate): Waarschuwing {
  const counted = new Map(tellingen.map(({ maand, aantal }) => [maand, aantal]));
  const jaren = Map.groupBy(
    volleMaanden(vandaag).map((maand) => ({ maand, aantal: counted.get(maand) ?? 0 })),
    ({ maand }) => maand.slice(0, 4),
  );
  const gezien = [...jaren.values()].flatMap(geziene);
  const first = gezien.slice(0, JAAR_IN_MAANDEN).flatMap(({ telt }) => telt ?? []);
  const after = gezien.slice(JAAR_IN_MAANDEN);
  const grenzen = first.length < JAAR_IN_MAANDEN ? null : reeksgrenzen(first);
  const values = after.map(({ telt }) => telt ?? 0);
  const found = grenzen
    ? signalen(values, grenzen).filter(({ plaats }) => values[plaats]! > grenzen.hoog)
    : [];
  return {
    maanden: gezien.map(({ maand, aantal }) => ({ maand, aantal })),
    grenzen,
    boven: found.length,
    na: after.length,
    sinds: after[found[0]?.plaats ?? -1]?.maand ?? null,
  };
}

/** A year of months adds up to what is told of the year: a month of a few takes another along. `telt`: what the limits count. */
function geziene(jaar: readonly Maand[]): (Geziene & { readonly telt: number | null })[] {
  const isNobody = jaar.every(({ aantal }) => aantal === 0);
  const rijen = jaar.map(({ maand, aantal }) => ({ naam: maand, delen: [aantal] }));
  const hidden = isNobody ? new Set<string>() : verborgenRijen(rijen);
  const own = rijen.filter(({ naam }) => hidden.has(naam));
  const mean = isGroot(own) ? own.reduce((sum, { delen }) => sum + delen[0]!, 0) / own.length : null;
  return jaar.map(({ maand, aantal }) =>
    hidden.has(maand) ? { maand, aantal: null, telt: mean } : { maand, aantal, telt: aantal },
  );
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
