import type { IsoDate } from "#core/dates";
import { dutchDecimal, dutchPercent } from "#core/dutch";
import { type Cents, cents, exactly, type ExactCents, inEuros, multiply, round, WHOLE } from "#core/money";
import { minus, plus } from "#regels/exact";
import { minstZeker } from "#regels/parameter";
import { bedragOp, deelOp, landelijk, type Register } from "#regels/register";
import { bronVan, type Stap, stap } from "#regels/stap";

export type Zorgtoeslagvraag = {
  /** Of the whole year, with that of a partner. */
  readonly toetsingsinkomenInCenten: Cents;
  readonly heeftPartner: boolean;
  /** On 1 January, with that of a partner. Absent: below the limit. */
  readonly vermogenInCenten?: Cents;
};

export type Zorgtoeslag = {
  readonly perJaarInCenten: Cents;
  /** A twelfth, to the cent; the published tables show it in whole euros, down. */
  readonly perMaandInCenten: Cents;
  readonly isBovenVermogensgrens: boolean;
  readonly stappen: readonly Stap[];
};

/**
 * Zorgtoeslag (healthcare allowance) of a year: the standaardpremie less what the household can pay itself. With a
 * partner it is the amount for both together.
 * @throws GeenWaarde in a year without known percentages: before 2025 and after 2026
 * @source Wet op de zorgtoeslag art. 1 to 3 (BWBR0018451). The law names no rounding of this step: half up to the cent.
 */
export function zorgtoeslag(
  vraag: Zorgtoeslagvraag,
  dag: IsoDate,
  register: Register = landelijk,
): Zorgtoeslag {
  const { heeftPartner, vermogenInCenten = cents(0) } = vraag;
  const soort = heeftPartner ? "partner" : "alleenstaand";
  const grens = bedragOp(register, `zorgtoeslag.vermogen.${soort}`, dag);
  const premie = bedragOp(register, "zorgtoeslag.standaardpremie", dag);
  const isBoven = vermogenInCenten > grens.waarde;
  const personen = heeftPartner ? 2 : 1;
  const { eigen, regels } = eigenDeel(vraag, dag, register);
  const perJaar = isBoven ? exactly(cents(0)) : minus(exactly(cents(personen * premie.waarde)), eigen);
  const zekerheid = minstZeker(["afgeleid", premie.zekerheid, ...regels.map((regel) => regel.zekerheid)]);
  const uitleg = isBoven
    ? `vermogen boven ${euros(grens.waarde)}`
    : "standaardpremie min wat u zelf kunt betalen";
  return {
    perJaarInCenten: round(perJaar),
    perMaandInCenten: round(multiply(perJaar, [1, 12])),
    isBovenVermogensgrens: isBoven,
    stappen: [
      stap(
        "Standaardpremie",
        heeftPartner ? "voor u beiden" : "voor een jaar",
        `${personen} × ${euros(premie.waarde)}`,
        exactly(cents(personen * premie.waarde)),
        {
          bron: bronVan(premie),
          zekerheid: premie.zekerheid,
        },
      ),
      ...regels,
      stap("Zorgtoeslag per jaar", uitleg, `${euros(personen * premie.waarde)} − ${shown(eigen)}`, perJaar, {
        bron: "Wzt art. 2",
        zekerheid,
      }),
    ],
  };
}

/** What the household can pay itself: a share of the threshold, and a larger one of what it earns above it. */
function eigenDeel(
  { toetsingsinkomenInCenten, heeftPartner }: Zorgtoeslagvraag,
  dag: IsoDate,
  register: Register,
) {
  const drempel = bedragOp(register, "toeslagen.drempelinkomen", dag);
  const norm = deelOp(
    register,
    heeftPartner ? "zorgtoeslag.norm.partner" : "zorgtoeslag.norm.alleenstaand",
    dag,
  );
  const afbouw = deelOp(register, "zorgtoeslag.afbouw", dag);
  const erboven = Math.max(0, toetsingsinkomenInCenten - drempel.waarde);
  const vast = multiply(exactly(drempel.waarde), [norm.waarde, WHOLE]);
  const extra = multiply(exactly(cents(erboven)), [afbouw.waarde, WHOLE]);
  const regel = (naam: string, toelichting: string, som: string, bedrag: ExactCents, bron: string) =>
    stap(naam, toelichting, som, bedrag, {
      bron,
      zekerheid: minstZeker([drempel.zekerheid, norm.zekerheid]),
    });
  return {
    eigen: plus(vast, extra),
    regels: [
      regel(
        "Wat u zelf betaalt",
        "deel van het drempelinkomen",
        `${euros(drempel.waarde)} × ${dutchPercent(norm.waarde)}`,
        vast,
        bronVan(norm),
      ),
      regel(
        "Door uw inkomen",
        `deel van het inkomen boven ${euros(drempel.waarde)}`,
        `${euros(erboven)} × ${dutchPercent(afbouw.waarde)}`,
        extra,
        bronVan(afbouw),
      ),
    ],
  };
}

const shown = (amount: ExactCents): string => dutchDecimal(inEuros(amount));

const euros = (amount: number): string => shown(exactly(cents(amount)));
