import type { IsoDate } from "#core/dates";
import { type Cents, cents, times, WHOLE } from "#core/money";
import { eersteTarief } from "#regels/loonheffing-jaar";
import type { Marge } from "#regels/marge";
import { bedragOp, landelijk, type Register } from "#regels/register";

/**
 * Bijstand of a year with the tax that the gemeente pays over it: what counts for toeslagen.
 *
 * Without a wage the gemeente uses the heffingskorting for each person, which gives the amounts a year that
 * wil-lekstroom.nl published for 2024. Beside a wage the employer mostly has it: then from with to without.
 * @param nettoPerJaar of the household
 * @param personen who receive it: a couple each gets half
 * @throws GeenWaarde on a day of a year without brackets
 * @source Participatiewet art. 19 lid 4 (BWBR0015703). How a gemeente grosses up was derived: to be checked.
 */
export function brutoBijstand(
  nettoPerJaar: Marge,
  { personen, naastLoon }: { readonly personen: 1 | 2; readonly naastLoon: boolean },
  dag: IsoDate,
  register: Register = landelijk,
): Marge {
  const met = (netto: Cents) => cents(personen * grossUp(times(netto, [1, personen]), true, dag, register));
  const zonder = (netto: Cents) =>
    cents(personen * grossUp(times(netto, [1, personen]), false, dag, register));
  return { van: met(nettoPerJaar.van), tot: naastLoon ? zonder(nettoPerJaar.tot) : met(nettoPerJaar.tot) };
}

/** One person, in the lowest bracket; no bijstand reaches the second one, nor the income where the korting falls. */
function grossUp(netto: Cents, metKorting: boolean, dag: IsoDate, register: Register): Cents {
  const korting = metKorting
    ? bedragOp(register, "loonheffing.heffingskorting.hoogstens", dag).waarde
    : cents(0);
  if (netto <= 0) return cents(0);
  const belast = times(cents(netto - korting), [WHOLE, WHOLE - eersteTarief(dag, register)]);
  return cents(Math.max(netto, belast));
}
