import type { IsoDate } from "#core/dates";
import { dutchDecimal, dutchPercent } from "#core/dutch";
import {
  type Cents,
  cents,
  exactly,
  type ExactCents,
  inEuros,
  multiply,
  type Rate,
  round,
  WHOLE,
} from "#core/money";
import { minus } from "#regels/exact";
import { huurdelen } from "#regels/huurtoeslag-delen";
import type { Marge } from "#regels/marge";
import { GeenWaarde, type Geldig } from "#regels/parameter";
import { bedragOp, deelOp, landelijk, type Register } from "#regels/register";
import { bronVan, type Stap, stap } from "#regels/stap";

export type Huurtoeslagvraag = {
  /** Rent of a month without service costs. */
  readonly huurInCenten: Cents;
  /** Everyone in the household, children included. */
  readonly personen: number;
  /** Of the whole year, of everyone in the household. */
  readonly toetsingsinkomenInCenten: Cents;
  /** 18 to 20 years, without a child and without a handicap: a lower rent counts. */
  readonly isJonger21?: boolean;
  readonly heeftPartner?: boolean;
  /** On 1 January. Absent: below the limit. */
  readonly vermogenInCenten?: Cents;
};

export type Huurtoeslag = {
  /** A month. A range where the income is above what is surely below the minimum-inkomensijkpunt. */
  readonly perMaand: Marge;
  /** The ijkpunt of this year was not found: the range rests on bounds for it. */
  readonly bronOntbreekt: boolean;
  readonly stappen: readonly Stap[];
};

/**
 * Huurtoeslag (rent allowance) of a month, as it is since 2026. Rent above the highest that counts does not exclude.
 *
 * The minimum-inkomensijkpunt of 2026 was not found. Up to a bound that it surely exceeds (bijstand level) the full
 * amount holds; above it the result is a range over the values that it can have. As soon as the register has it, exact.
 * @throws GeenWaarde before 2026 (of the old system the part for the income is not known) and after 2026
 * @source Wet op de huurtoeslag art. 13, 16, 17, 20 and 21 (BWBR0008659). Rounded once, half up to the cent.
 */
export function huurtoeslag(
  vraag: Huurtoeslagvraag,
  dag: IsoDate,
  register: Register = landelijk,
): Huurtoeslag {
  const { som, stappen } = huurdelen(vraag, dag, register);
  const soort = vraag.personen === 1 ? "alleen" : "meer";
  const afbouw = deelOp(register, `huurtoeslag.afbouw.${soort}`, dag);
  const ijkpunt = ijkpuntOp(soort, dag, register);
  if (isBovenVermogensgrens(vraag, dag, register)) {
    return { perMaand: { van: cents(0), tot: cents(0) }, bronOntbreekt: false, stappen };
  }
  const metAfbouw = (grens: Cents, basis: ExactCents) =>
    minus(basis, multiply(exactly(erboven(vraag, grens)), [afbouw.waarde, WHOLE * 12]));
  const perMaand = {
    van: round(metAfbouw(ijkpunt.minstens.waarde, som.van)),
    tot: round(metAfbouw(ijkpunt.hoogstens.waarde, som.tot)),
  };
  const isOnzeker = ijkpunt.bronOntbreekt && erboven(vraag, ijkpunt.minstens.waarde) > 0;
  return { perMaand, bronOntbreekt: isOnzeker, stappen: [...stappen, afbouwstap(vraag, ijkpunt, afbouw)] };
}

type Ijkpunt = {
  readonly minstens: Geldig<Cents>;
  readonly hoogstens: Geldig<Cents>;
  readonly bronOntbreekt: boolean;
};

function ijkpuntOp(soort: "alleen" | "meer", dag: IsoDate, register: Register): Ijkpunt {
  try {
    const found = bedragOp(register, `huurtoeslag.ijkpunt.${soort}`, dag);
    return { minstens: found, hoogstens: found, bronOntbreekt: false };
  } catch (error) {
    if (!(error instanceof GeenWaarde)) throw error;
    return {
      minstens: bedragOp(register, `huurtoeslag.ijkpunt.${soort}.minstens`, dag),
      hoogstens: bedragOp(register, `huurtoeslag.ijkpunt.${soort}.hoogstens`, dag),
      bronOntbreekt: true,
    };
  }
}

const erboven = ({ toetsingsinkomenInCenten }: Huurtoeslagvraag, grens: Cents): Cents =>
  cents(Math.max(0, toetsingsinkomenInCenten - grens));

/** Of a couple the limit was not found: up to that of one person is surely low enough. */
function isBovenVermogensgrens(
  { vermogenInCenten = cents(0), heeftPartner = false }: Huurtoeslagvraag,
  dag: IsoDate,
  register: Register,
): boolean {
  const isBoven = vermogenInCenten > bedragOp(register, "huurtoeslag.vermogen.alleenstaand", dag).waarde;
  if (isBoven && heeftPartner) throw new GeenWaarde("Huurtoeslag: hoogste vermogen met partner", dag);
  return isBoven;
}

function afbouwstap(
  vraag: Huurtoeslagvraag,
  { minstens, hoogstens, bronOntbreekt }: Ijkpunt,
  afbouw: Geldig<Rate>,
): Stap {
  const meest = multiply(exactly(erboven(vraag, minstens.waarde)), [afbouw.waarde, WHOLE * 12]);
  const grens = bronOntbreekt
    ? `${euros(minstens.waarde)} tot ${euros(hoogstens.waarde)}`
    : euros(minstens.waarde);
  return stap(
    "Door uw inkomen",
    bronOntbreekt ? "hoogstens; bron ontbreekt: het minimum-inkomensijkpunt" : "minder door uw inkomen",
    `(${euros(vraag.toetsingsinkomenInCenten)} − ${grens}) × ${dutchPercent(afbouw.waarde)} ÷ 12`,
    meest,
    { bron: `${bronVan(afbouw)}; ${bronVan(minstens)}`, zekerheid: minstens.zekerheid },
  );
}

const euros = (amount: Cents): string => dutchDecimal(inEuros(exactly(amount)));
