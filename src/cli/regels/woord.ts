import { type IsoDate, isIsoDate } from "#core/dates";
import type { Hours } from "#core/hours";
import { type Cents, cents, type Rate } from "#core/money";
import { fout } from "./fout.ts";

/**
 * One word of a question: an option (`--zonder-korting`) or a key of a line (`zonderKorting`). Text and number mean the
 * same: `60,25`, `"60.25"` and `60.25` are one value.
 */
export type Woord<T> = {
  readonly isVlag: boolean;
  /** `gegeven` is undefined where the word is absent; `naam` is the word as it was written. */
  readonly lees: (gegeven: unknown, naam: string) => T;
};

export type Woorden = Readonly<Record<string, Woord<unknown>>>;
export type Vraag<W extends Woorden> = {
  readonly [K in keyof W]: W[K] extends Woord<infer T> ? T : never;
};

/** A word that may be absent. */
export const optioneel = <T, const A>({ isVlag, lees }: Woord<T>, anders: A): Woord<T | A> => ({
  isVlag,
  lees: (gegeven, naam) => (gegeven === undefined || gegeven === null ? anders : lees(gegeven, naam)),
});

export const vlag: Woord<boolean> = {
  isVlag: true,
  lees(gegeven, naam) {
    if (gegeven === undefined || gegeven === null) return false;
    if (typeof gegeven === "boolean") return gegeven;
    throw fout("vlag", `${naam} is ja of nee: true of false, niet ${shown(gegeven)}.`);
  },
};

export const datum: Woord<IsoDate> = required((gegeven, naam) => {
  if (typeof gegeven === "string" && isDay(gegeven)) return gegeven;
  throw fout("datum", `${naam} is geen dag zoals 2026-01-01: ${shown(gegeven)}.`);
});

/** Euros with at most two decimals, as cents. */
export const bedrag: Woord<Cents> = required((gegeven, naam) => cents(steps(gegeven, naam, 2, "bedrag")));

/** More than none, at most `hoogstens`, with at most two decimals, as hundredths. */
export const uren = (hoogstens: number): Woord<Hours> =>
  required((gegeven, naam) => {
    const found = steps(gegeven, naam, 2, "aantal uren");
    if (found > 0 && found <= hoogstens * 100) return found as Hours;
    throw fout("uren", `${naam} is meer dan 0 en hoogstens ${hoogstens} uur, niet ${shown(gegeven)}.`);
  });

/** At most `hoogstens`, with at most four decimals, as millionths. */
export const procent = (hoogstens: number): Woord<Rate> =>
  required((gegeven, naam) => {
    const found = steps(gegeven, naam, 4, "percentage");
    if (found <= hoogstens * 10_000) return found as Rate;
    throw fout("procent", `${naam} is een percentage van 0 tot en met ${hoogstens}, niet ${shown(gegeven)}.`);
  });

export const getal = (minstens: number, hoogstens: number): Woord<number> =>
  required((gegeven, naam) => wholeNumber(gegeven, naam, minstens, hoogstens));

/** `4,9,13`, or a list. */
export const getallen = (minstens: number, hoogstens: number): Woord<readonly number[]> =>
  required((gegeven, naam) => {
    const parts: readonly unknown[] = Array.isArray(gegeven) ? gegeven : textOf(gegeven).split(",");
    return parts.map((part) => wholeNumber(part, naam, minstens, hoogstens));
  });

export const keuze = <const T extends string>(...opties: readonly T[]): Woord<T> =>
  required((gegeven, naam) => {
    const found = opties.find((optie) => optie === gegeven);
    if (found !== undefined) return found;
    throw fout("keuze", `${naam} is ${opties.join(" of ")}, niet ${shown(gegeven)}.`);
  });

/** Words within a word: only in a file or a line. */
export const samengesteld = <W extends Woorden>(woorden: W): Woord<Vraag<W>> =>
  required((gegeven, naam) => leesWoorden(woorden, gegeven, (woord) => `${naam}.${woord}`, naam));

export const lijst = <T>({ lees }: Woord<T>): Woord<readonly T[]> =>
  required((gegeven, naam) => {
    if (!Array.isArray(gegeven)) throw fout("lijst", `${naam} is een lijst tussen [ en ].`);
    return gegeven.map((item, at) => lees(item, `${naam}[${at}]`));
  });

/** Every word of a question; a word that it does not know is refused. */
export function leesWoorden<W extends Woorden>(
  woorden: W,
  gegeven: unknown,
  schrijf: (woord: string) => string,
  geheel: string,
): Vraag<W> {
  if (typeof gegeven !== "object" || gegeven === null || Array.isArray(gegeven))
    throw fout("woorden", `${geheel} bestaat uit woorden met hun waarde, tussen { en }.`);
  for (const woord of Object.keys(gegeven)) {
    if (!Object.hasOwn(woorden, woord))
      throw fout("onbekend", `${geheel} kent ${schrijf(shown(woord))} niet.`);
  }
  const found: Record<string, unknown> = {};
  for (const woord in woorden) {
    const value: unknown = Object.hasOwn(gegeven, woord)
      ? (gegeven as Record<string, unknown>)[woord]
      : undefined;
    found[woord] = woorden[woord]!.lees(value, schrijf(woord));
  }
  return found as Vraag<W>;
}

/** Days that were read before: a batch names the same ones over and over, and reading one is a tenth of the work. */
const days = new Set<string>();
const MOST_DAYS = 20_000;

function isDay(text: string): text is IsoDate {
  if (days.has(text)) return true;
  if (!isIsoDate(text)) return false;
  if (days.size < MOST_DAYS) days.add(text);
  return true;
}

function required<T>(lees: Woord<T>["lees"]): Woord<T> {
  return {
    isVlag: false,
    lees(gegeven, naam) {
      if (gegeven === undefined || gegeven === null) throw fout("ontbreekt", `${naam} ontbreekt.`);
      return lees(gegeven, naam);
    },
  };
}

/** A number of nought or more as a whole number of its smallest steps: `60,25` with two decimals is 6025. */
function steps(gegeven: unknown, naam: string, decimalen: number, wat: string): number {
  const [, heel = "", achter = ""] = /^(\d{1,9})(?:[.,](\d+))?$/.exec(textOf(gegeven)) ?? [];
  if (heel === "") throw fout("getal", `${naam} is geen ${wat}: ${shown(gegeven)}.`);
  if (achter.length > decimalen) {
    throw fout(
      "decimalen",
      `${naam} heeft hoogstens ${decimalen} cijfers achter de komma, en geen punt tussen duizendtallen: ${shown(gegeven)}.`,
    );
  }
  return Number(heel + achter.padEnd(decimalen, "0"));
}

function wholeNumber(gegeven: unknown, naam: string, minstens: number, hoogstens: number): number {
  const text = textOf(gegeven).trim();
  if (/^\d{1,9}$/.test(text) && Number(text) >= minstens && Number(text) <= hoogstens) return Number(text);
  throw fout(
    "geheel",
    `${naam} is een heel getal van ${minstens} tot en met ${hoogstens}, niet ${shown(gegeven)}.`,
  );
}

const textOf = (gegeven: unknown): string =>
  typeof gegeven === "string" || typeof gegeven === "number" ? String(gegeven) : "";

const LONGEST_SHOWN = 40;

/** What was given, short enough for a message. */
function shown(gegeven: unknown): string {
  const text = typeof gegeven === "string" ? gegeven : JSON.stringify(gegeven);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
