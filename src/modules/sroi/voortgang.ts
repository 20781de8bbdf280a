import { daysBetween, type IsoDate } from "#core/dates";
import { type Cents, cents } from "#core/money";
import type { Voortgang, Waarschuwing } from "./sroi.ts";

/** So long before the end a company hears what is left. */
export const EINDIGT_BIJNA_IN_DAGEN = 90;
/** Behind: so many hundredths less done than of the time has passed. */
const ACHTER = 25;

type Stand = {
  readonly bedrag: Cents;
  readonly goedgekeurd: readonly Cents[];
  readonly wacht: readonly Cents[];
  readonly startdatum: IsoDate;
  readonly einddatum: IsoDate;
};

/**
 * How far a company is with what it owes. The rules: only what was approved counts, each effort once and for one contract;
 * together never more than what is owed; what is above it is shown and counts nowhere else.
 */
export function voortgangVan(
  { bedrag, goedgekeurd, wacht, startdatum, einddatum }: Stand,
  today: IsoDate,
): Voortgang {
  const approved = sum(goedgekeurd);
  const meegeteld = Math.min(approved, bedrag);
  const rest = bedrag - meegeteld;
  // whole hundredths downwards, in integers: a cent that is missing is never 100
  const share = bedrag === 0 ? 100n : (BigInt(meegeteld) * 100n) / BigInt(bedrag);
  return {
    goedgekeurdInCenten: cents(approved),
    wachtInCenten: cents(sum(wacht)),
    meegeteldInCenten: cents(meegeteld),
    bovenInCenten: cents(approved - meegeteld),
    restInCenten: cents(rest),
    percentage: Number(share),
    waarschuwing: waarschuwing({ rest, share: Number(share), startdatum, einddatum }, today),
  };
}

type Loop = {
  readonly rest: number;
  readonly share: number;
  readonly startdatum: IsoDate;
  readonly einddatum: IsoDate;
};

function waarschuwing({ rest, share, startdatum, einddatum }: Loop, today: IsoDate): Waarschuwing {
  if (rest === 0) return "voldaan";
  if (today > einddatum) return "te laat";
  if (daysBetween(today, einddatum) <= EINDIGT_BIJNA_IN_DAGEN) return "eindigt bijna";
  const whole = daysBetween(startdatum, einddatum) + 1;
  const past = Math.max(0, daysBetween(startdatum, today));
  return (past * 100) / whole - share >= ACHTER ? "loopt achter" : "op tijd";
}

const sum = (all: readonly Cents[]) => all.reduce((total, each) => total + each, 0);
