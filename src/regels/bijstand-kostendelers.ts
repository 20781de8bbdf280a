import { ageOn, type IsoDate } from "#core/dates";
import { dutchDecimal, dutchPercent } from "#core/dutch";
import { type Cents, exactly, inEuros, multiply, type Rate, round, WHOLE } from "#core/money";
import { minstZeker, type Zekerheid } from "#regels/parameter";
import { aantalOp, type bedragOp, deelOp, landelijk, type Register } from "#regels/register";
import { bronVan, type Stap, stap } from "#regels/stap";

/** Someone who has the same home as the inwoner, and why the costs are not shared with them if so. */
export type Medebewoner = {
  readonly geboortedatum: IsoDate;
  readonly uitzondering?: "partner" | "huurcontract" | "zelfde verhuurder" | "opleiding" | null;
};

/**
 * How many persons share the costs of the home: the number A of the kostendelersnorm. The inwoner counts, a partner of
 * 21 or older too, and every medebewoner of 27 or older without an exception.
 * @throws GeenWaarde on a day before the first known age
 * @source Participatiewet art. 19a lid 1 and 22a lid 1 (BWBR0015703)
 */
export function kostendelers(
  { medebewoners, metPartnerVan21 }: { medebewoners: readonly Medebewoner[]; metPartnerVan21: boolean },
  dag: IsoDate,
  register: Register = landelijk,
): number {
  const leeftijd = aantalOp(register, "bijstand.kostendelers.leeftijd", dag).waarde;
  const delen = medebewoners.filter(
    ({ geboortedatum, uitzondering = null }) =>
      uitzondering === null && ageOn(geboortedatum, dag) >= leeftijd,
  );
  return 1 + (metPartnerVan21 ? 1 : 0) + delen.length;
}

export type Kostendelersnorm = {
  /** For one person, a month. */
  readonly normInCenten: Cents;
  readonly zekerheid: Zekerheid;
  readonly stappen: readonly Stap[];
};

/**
 * The norm of one person who shares the costs with others: ((40% + A × 30%) ÷ A) × B, half up to the cent. The law
 * shows the formula as an image and names no rounding; this form gives the published table of July 2024 exactly.
 * @param basis the norm for gehuwden, B
 * @param aantal the persons who share, A
 * @source Participatiewet art. 22a lid 1
 */
export function kostendelersnorm(
  basis: ReturnType<typeof bedragOp>,
  aantal: number,
  dag: IsoDate,
  register: Register = landelijk,
): Kostendelersnorm {
  const vast = deelOp(register, "bijstand.kostendelers.vast", dag);
  const perPersoon = deelOp(register, "bijstand.kostendelers.per-persoon", dag);
  const samen = (vast.waarde + aantal * perPersoon.waarde) as Rate;
  const exact = multiply(exactly(basis.waarde), [samen, WHOLE * aantal]);
  const zekerheid = minstZeker(["afgeleid", basis.zekerheid]);
  return {
    normInCenten: round(exact),
    zekerheid,
    stappen: [
      stap(
        "Kostendelersnorm per persoon",
        `u deelt de kosten met in totaal ${aantal} personen`,
        `(${dutchPercent(vast.waarde)} + ${aantal} × ${dutchPercent(perPersoon.waarde)}) ÷ ${aantal} × ${dutchDecimal(inEuros(exactly(basis.waarde)))}`,
        exact,
        { bron: `Pw art. 22a lid 1; ${bronVan(basis)}`, zekerheid },
      ),
    ],
  };
}
