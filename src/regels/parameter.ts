import { addDays, type IsoDate, isoDate } from "#core/dates";

/** How sure we are of a value: as printed, derived from printed values, or still to be checked by a person. */
export type Zekerheid = "letterlijk" | "afgeleid" | "te controleren";

/** What one step of the whole number is. A `deel` is a millionth: 23,5% is 235000. A `keuze` is 1 for yes, 0 for no. */
export type Eenheid =
  | "cent"
  | "cent per uur"
  | "cent per maand"
  | "cent per jaar"
  | "deel"
  | "honderdste uur per week"
  | "uur per jaar"
  | "uur"
  | "dag"
  | "week"
  | "maand"
  | "jaar"
  | "aantal"
  | "keuze";

/** One value of a parameter in the time that it holds. */
export type Waarde = {
  readonly vanaf: IsoDate;
  /** Last day on which it is known to hold; null: until the next value, or for as long as the law stands. */
  readonly tot: IsoDate | null;
  /** In whole units. Null where no source gives it: it shows as 'bron ontbreekt', and a rule refuses that day. */
  readonly waarde: number | null;
  /** The publication that set this value. */
  readonly bron: string;
  readonly zekerheid: Zekerheid | "bron ontbreekt";
};

/** An amount, a share or a term that the law sets, with all the values that it had. */
export type Parameter = {
  /** As a user reads it. */
  readonly naam: string;
  /** The article that the parameter belongs to. */
  readonly wet: string;
  readonly eenheid: Eenheid;
  /** In order of `vanaf`; no two start on the same day. */
  readonly waarden: readonly Waarde[];
};

/** The value that holds on a day. */
export type Geldig<N extends number = number> = {
  readonly waarde: N;
  readonly vanaf: IsoDate;
  /** Last day that it is known to hold. */
  readonly tot: IsoDate | null;
  readonly wet: string;
  readonly bron: string;
  readonly zekerheid: Zekerheid;
};

/** There is no value for this day: before the first one, after the last one, or nobody knows it. A rule never guesses. */
export class GeenWaarde extends RangeError {
  override readonly name = "GeenWaarde";
  readonly parameter: string;
  readonly dag: IsoDate;

  constructor(parameter: string, dag: IsoDate) {
    super(`Geen waarde voor "${parameter}" op ${dag}`);
    this.parameter = parameter;
    this.dag = dag;
  }
}

/** @throws GeenWaarde on a day without a value */
export function geldigOp({ naam, wet, waarden }: Parameter, dag: IsoDate): Geldig {
  const index = waarden.findLastIndex(({ vanaf }) => vanaf <= dag);
  const found = waarden[index];
  if (!found || found.waarde === null || found.zekerheid === "bron ontbreekt" || isPast(found, dag)) {
    throw new GeenWaarde(naam, dag);
  }
  const { waarde, vanaf, bron, zekerheid } = found;
  return { waarde, vanaf, tot: lastDay(waarden, index), wet, bron, zekerheid };
}

/** The least sure of some: what a result that rests on all of them is worth. */
export function minstZeker(zekerheden: readonly Zekerheid[]): Zekerheid {
  if (zekerheden.includes("te controleren")) return "te controleren";
  return zekerheden.includes("afgeleid") ? "afgeleid" : "letterlijk";
}

/** A line of a parameter table: value, first day, source. `tot` only where the value is known to end. */
export function waarde(
  vanaf: string,
  value: number | null,
  bron: string,
  zekerheid: Waarde["zekerheid"] = "letterlijk",
  tot: string | null = null,
): Waarde {
  return { vanaf: isoDate(vanaf), tot: tot === null ? null : isoDate(tot), waarde: value, bron, zekerheid };
}

/** A term that was read in the text of 2026: it probably held before, but nobody looked that up. */
export const volgensTekst2026 = (value: number): readonly Waarde[] => [
  waarde("2015-01-01", value, "wettekst 2026, eerdere jaren niet nagekeken", "te controleren"),
  waarde("2026-01-01", value, ""),
];

/** The years for which no source was found: shown as such, and refused by every rule. */
export const zonderBron = (vanaf: string): Waarde => waarde(vanaf, null, "bron ontbreekt", "bron ontbreekt");

const isPast = ({ tot }: Waarde, dag: IsoDate) => tot !== null && tot < dag;

function lastDay(waarden: readonly Waarde[], index: number): IsoDate | null {
  const next = waarden[index + 1];
  const own = waarden[index]!.tot;
  const beforeNext = next ? addDays(next.vanaf, -1) : null;
  if (own === null || beforeNext === null) return own ?? beforeNext;
  return own < beforeNext ? own : beforeNext;
}
