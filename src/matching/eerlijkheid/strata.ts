import { rondom, type Verhouding } from "#matching/eerlijkheid/intervallen";
import type { Strata } from "#matching/eerlijkheid/runuitkomst";
import type { Vierveld } from "#matching/eerlijkheid/toetsen";

/** A group and the rest within one stratum. */
export type Stratum = {
  readonly eigen: Moment;
  readonly andere: Moment;
  /** For a measure of 0 and 1. */
  readonly vierveld: Vierveld;
};

type Moment = { aantal: number; som: number; kwadraten: number };

/** The sums of each stratum, of the group and of the rest. */
export function perStratum(
  waarden: ArrayLike<number>,
  strata: Strata,
  eigen: Uint32Array,
  allen: Uint32Array,
): Stratum[] {
  const perNummer = new Map<number, { eigen: Moment; alle: Moment }>();
  const momenten = (inwoner: number) => {
    const nummer = strata[inwoner]!;
    const known = perNummer.get(nummer) ?? { eigen: leeg(), alle: leeg() };
    perNummer.set(nummer, known);
    return known;
  };
  for (const inwoner of allen) tel(momenten(inwoner).alle, waarden[inwoner]!);
  for (const inwoner of eigen) tel(momenten(inwoner).eigen, waarden[inwoner]!);
  return [...perNummer.values()].map(({ eigen, alle }) => {
    const andere = {
      aantal: alle.aantal - eigen.aantal,
      som: alle.som - eigen.som,
      kwadraten: alle.kwadraten - eigen.kwadraten,
    };
    const vierveld = {
      wel: eigen.som,
      niet: eigen.aantal - eigen.som,
      andereWel: andere.som,
      andereNiet: andere.aantal - andere.som,
    };
    return { eigen, andere, vierveld };
  });
}

/**
 * Ratio of two means as if group and rest were spread over the strata alike (direct standardisation, by the number of
 * people in each). Only strata with at least two of both count; null without one.
 */
export function gestandaardiseerd(strata: readonly Stratum[]): Verhouding | null {
  const bruikbaar = strata.filter(({ eigen, andere }) => eigen.aantal > 1 && andere.aantal > 1);
  const totaal = bruikbaar.reduce((som, { eigen, andere }) => som + eigen.aantal + andere.aantal, 0);
  let [a, b, varA, varB] = [0, 0, 0, 0];
  for (const { eigen, andere } of bruikbaar) {
    const gewicht = (eigen.aantal + andere.aantal) / totaal;
    a += gewicht * (eigen.som / eigen.aantal);
    b += gewicht * (andere.som / andere.aantal);
    varA += gewicht * gewicht * variantie(eigen);
    varB += gewicht * gewicht * variantie(andere);
  }
  return a > 0 && b > 0 ? rondom(a / b, Math.sqrt(varA / (a * a) + varB / (b * b))) : null;
}

/** Of the mean. */
const variantie = ({ aantal, som, kwadraten }: Moment): number =>
  Math.max(0, kwadraten - (som * som) / aantal) / (aantal - 1) / aantal;

const leeg = (): Moment => ({ aantal: 0, som: 0, kwadraten: 0 });

function tel(moment: Moment, waarde: number): void {
  moment.aantal++;
  moment.som += waarde;
  moment.kwadraten += waarde * waarde;
}
