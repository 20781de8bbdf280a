import type { IsoDate } from "#core/dates";
import { type Cents, cents } from "#core/money";
import type { Geldig } from "#regels/parameter";
import { aantalOp, bedragOp, landelijk, type Register } from "#regels/register";

export type Vermogensvraag = {
  /** Possessions less debts, without the own home and without what was saved during bijstand. */
  readonly vermogenInCenten: Cents;
  readonly isAlleenstaandZonderKinderen: boolean;
};

export type Vermogenstoets = {
  readonly grens: Geldig<Cents>;
  readonly isOnderGrens: boolean;
  /** What must be used up first. */
  readonly teVeelInCenten: Cents;
};

/**
 * Is the wealth low enough for bijstand? What does not exceed the limit does not count.
 * @throws GeenWaarde on a day without a known limit: all of 2025
 * @source Participatiewet art. 34 lid 2 and 3 (BWBR0015703)
 */
export function vermogenstoets(
  { vermogenInCenten, isAlleenstaandZonderKinderen }: Vermogensvraag,
  dag: IsoDate,
  register: Register = landelijk,
): Vermogenstoets {
  const soort = isAlleenstaandZonderKinderen ? "alleenstaand" : "samen";
  const grens = bedragOp(register, `bijstand.vermogen.${soort}`, dag);
  const teVeel = cents(Math.max(0, vermogenInCenten - grens.waarde));
  return { grens, isOnderGrens: teVeel === 0, teVeelInCenten: teVeel };
}

/**
 * The part of gifts in a calendar year that counts as means.
 * @throws GeenWaarde before 2026
 * @source Participatiewet art. 31 lid 2 onder m
 */
export const giftenDieTellen = (giftenInCenten: Cents, dag: IsoDate, register: Register = landelijk): Cents =>
  cents(Math.max(0, giftenInCenten - bedragOp(register, "bijstand.giften", dag).waarde));

export type Premievraag = {
  readonly premieInCenten: Cents;
  /** In whole years. */
  readonly leeftijd: number;
  readonly isDoelgroepLoonkostensubsidie: boolean;
};

/**
 * The part of a premium for going to work that does not count, in a calendar year. Below 27 only for the doelgroep
 * loonkostensubsidie.
 * @throws GeenWaarde before July 2025
 * @source Participatiewet art. 31 lid 2 onder j and lid 5
 */
export function vrijePremie(
  { premieInCenten, leeftijd, isDoelgroepLoonkostensubsidie }: Premievraag,
  dag: IsoDate,
  register: Register = landelijk,
): Cents {
  const hoogstens = bedragOp(register, "bijstand.premie.hoogstens", dag).waarde;
  const isJong = leeftijd < aantalOp(register, "bijstand.vrijlating.leeftijd", dag).waarde;
  if (isJong && !isDoelgroepLoonkostensubsidie) return cents(0);
  return cents(Math.min(premieInCenten, hoogstens));
}

/**
 * The most that a gemeente may pay in a calendar year so that a month of work does not leave less than the norm.
 * @throws GeenWaarde before 2027
 * @source Participatiewet art. 34b; the day on which it starts is from the news, so to be checked
 */
export const bufferbudgetOp = (dag: IsoDate, register: Register = landelijk): Geldig<Cents> =>
  bedragOp(register, "bijstand.bufferbudget", dag);
