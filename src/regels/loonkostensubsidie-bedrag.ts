import type { IsoDate } from "#core/dates";
import type { Hours } from "#core/hours";
import { type Cents, cents, times, WHOLE } from "#core/money";
import { deelOp, landelijk, type Register, urenOp } from "#regels/register";

/** A loonwaarde that was given in euros instead of as a percentage. Per month of the norm week. */
export type LksUitBedragen = {
  readonly minimumloonMetBijslag: Cents;
  readonly loonwaardeMetBijslag: Cents;
  readonly urenPerWeek: Hours;
  readonly voltijdUren: Hours;
};

/**
 * The article in amounts: the difference of both, at most 70% of the first, by hours, before werkgeverslasten.
 * Per month, rounded once.
 * @throws GeenWaarde on a day without a norm week: before 2024 a month belonged to no fixed number of hours
 * @source Participatiewet art. 10d lid 4
 */
export function loonkostensubsidieUitBedragen(
  { minimumloonMetBijslag, loonwaardeMetBijslag, urenPerWeek, voltijdUren }: LksUitBedragen,
  dag: IsoDate,
  register: Register = landelijk,
): Cents {
  const verschil = cents(Math.max(0, minimumloonMetBijslag - loonwaardeMetBijslag));
  const hoogstens = deelOp(register, "lks.hoogstens", dag).waarde;
  const naarUren = [
    Math.min(urenPerWeek, voltijdUren),
    urenOp(register, "wml.normweek", dag).waarde,
  ] as const;
  const isBegrensd = verschil * WHOLE > minimumloonMetBijslag * hoogstens;
  return isBegrensd ? times(minimumloonMetBijslag, [hoogstens, WHOLE], naarUren) : times(verschil, naarUren);
}
