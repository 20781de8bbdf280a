import type { Volgdag } from "#statistiek/kaplan-meier";
import { GRENS } from "./afscherming/beschermTabel.ts";
import { isGroot, verborgenRijen } from "./afscherming/rijen.ts";

/** Of a group that began: how many, and how many had lost it at each moment, those of earlier moments included. */
export type Behoudrij = {
  readonly naam: string;
  readonly begonnen: number;
  readonly verloren: ReadonlyMap<number, number>;
};

/** After how many months it is said of each group. */
export const MAANDEN = [3, 6, 12, 24] as const;
/** For a line of everyone, at equal distances. */
export const VERLOOP = [3, 6, 9, 12, 15, 18, 21, 24] as const;

/** Days that are meant by months: 91, 182, 365 and 730. */
export const dagenVan = (maanden: number): number => Math.floor((maanden * 365) / 12);

export const verlorenNa = (days: readonly Volgdag[], maanden: number): number =>
  days.reduce((sum, { dagen, verloren }) => sum + (dagen <= dagenVan(maanden) ? verloren : 0), 0);

export const behoudrij = (naam: string, days: readonly Volgdag[], maanden: readonly number[]): Behoudrij => ({
  naam,
  begonnen: days.reduce((sum, { verloren, gestopt }) => sum + verloren + gestopt, 0),
  verloren: new Map(maanden.map((maand) => [maand, verlorenNa(days, maand)])),
});

/** Which rows are told at which moments: a row at all of them or at none. */
export type Getoond = { readonly maanden: readonly number[]; readonly verborgen: ReadonlySet<string> };

/** Who lost it between one moment and the next, and who is left. */
function delenVan({ begonnen, verloren }: Behoudrij, maanden: readonly number[]): number[] {
  const lost = maanden.map((maand) => verloren.get(maand) ?? 0);
  return [...lost.map((count, at) => count - (lost[at - 1] ?? 0)), begonnen - (lost.at(-1) ?? 0)];
}

/**
 * At which moments everyone together is told: between two of them ten or more lost it, and ten or more are left. The first
 * moments go before the others.
 */
export function getoondeMomenten(
  alles: Behoudrij,
  eerst: readonly number[],
  daarna: readonly number[],
): readonly number[] {
  const isTold = (maanden: readonly number[]) =>
    (alles.verloren.get(maanden[0]!) ?? 0) > GRENS &&
    isGroot([{ naam: alles.naam, delen: delenVan(alles, maanden) }]);
  const begin = subsets(eerst).find((maanden) => maanden.length > 0 && isTold(maanden)) ?? [];
  return daarna.reduce<readonly number[]>((found, maand) => {
    const more = [...new Set([...found, maand])].toSorted((a, b) => a - b);
    return isTold(more) ? more : found;
  }, begin);
}

/** Of everyone who began in a year: wherever it is told, it is told at these moments and at no other. */
export const momentenVanAllen = (alles: Behoudrij): readonly number[] =>
  getoondeMomenten(alles, MAANDEN, VERLOOP);

/** Of these the moments at which parts can be told too. */
export const momentenVanDelen = (alles: Behoudrij): readonly number[] => {
  const told = momentenVanAllen(alles);
  return MAANDEN.filter((maand) => told.includes(maand));
};

/**
 * The parts of a whole that is told at some moments: at those of them where the most can be told. What stays hidden, who is in no
 * row included, is ten or more together in every part of the time.
 * @param isGekend somebody who reads it knows a row
 */
export function getoondeDelen(
  rijen: readonly Behoudrij[],
  geheel: Behoudrij,
  maanden: readonly number[],
  isGekend: boolean,
): Getoond {
  const all = [...rijen, ...restVan(rijen, geheel)];
  const found = subsets(maanden).map((some): Getoond => {
    const delen = all.map((rij) => ({ naam: rij.naam, delen: delenVan(rij, some) }));
    return { maanden: some, verborgen: verborgenRijen(delen, isGekend) };
  });
  const told = ({ maanden, verborgen }: Getoond) =>
    maanden.length * rijen.filter(({ naam }) => !verborgen.has(naam)).length;
  return found.reduce((best, each) => (told(each) > told(best) ? each : best));
}

/** Which rows are not in the list at all: of so few people that it would follow from the others. */
export const verzwegenRijen = (
  rijen: readonly Behoudrij[],
  geheel: Behoudrij,
  isGekend: boolean,
): ReadonlySet<string> =>
  verborgenRijen(
    [...rijen, ...restVan(rijen, geheel)].map(({ naam, begonnen }) => ({ naam, delen: [begonnen] })),
    isGekend,
  );

/** Who is in none of the rows. */
function restVan(rijen: readonly Behoudrij[], geheel: Behoudrij): Behoudrij[] {
  const begonnen = rijen.reduce((left, rij) => left - rij.begonnen, geheel.begonnen);
  if (begonnen <= 0) return [];
  const verloren = [...geheel.verloren].map(([maand, count]): [number, number] => [
    maand,
    rijen.reduce((left, rij) => left - (rij.verloren.get(maand) ?? 0), count),
  ]);
  return [{ naam: "", begonnen, verloren: new Map(verloren) }];
}

/** The longest first, down to none at all; of two as long the one that begins first. */
function subsets(maanden: readonly number[]): number[][] {
  const found = maanden.reduceRight<number[][]>(
    (sets, maand) => [...sets.map((set) => [maand, ...set]), ...sets],
    [[]],
  );
  return found.toSorted((a, b) => b.length - a.length);
}
