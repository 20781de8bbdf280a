import { dutchDecimal } from "#core/dutch";
import { type Cents, cents, exactly, inEuros } from "#core/money";
import type { Marge } from "#regels/marge";
import { type Stap, stap } from "#regels/stap";

export type Aanvullingsvraag = {
  readonly normInCenten: Cents;
  /** Income of the month after tax. */
  readonly nettoInCenten: Cents;
  /**
   * Holiday allowance earned this month that the gemeente counts. How much of it is net follows from a regulation that
   * was not found.
   */
  readonly vakantieaanspraak: Marge;
  readonly vrijlating: Marge;
};

/** Bijstand beside an income: from the least to the most, a month, vakantietoeslag included. */
export type Aanvulling = { readonly bijstand: Marge; readonly stappen: readonly Stap[] };

/**
 * What bijstand remains beside an income: the norm less the income that counts, and never less than nothing.
 * `max(0, norm − (netto + vakantieaanspraak − vrijlating))`
 * @source Participatiewet art. 19 lid 2, 31 lid 3 and 4, 32 (BWBR0015703)
 */
export function bijstandAanvulling({
  normInCenten,
  nettoInCenten,
  vakantieaanspraak,
  vrijlating,
}: Aanvullingsvraag): Aanvulling {
  const over = (aanspraak: Cents, vrij: Cents) =>
    cents(Math.max(0, normInCenten - Math.max(0, nettoInCenten + aanspraak - vrij)));
  const bijstand = {
    van: over(vakantieaanspraak.tot, vrijlating.van),
    tot: over(vakantieaanspraak.van, vrijlating.tot),
  };
  const isBekend = bijstand.van === bijstand.tot;
  return {
    bijstand,
    stappen: [
      stap(
        "Bijstand die blijft",
        isBekend
          ? "wat u zelf verdient gaat van de norm af"
          : `van ${euros(bijstand.van)} tot ${euros(bijstand.tot)}`,
        `${euros(normInCenten)} − (${euros(nettoInCenten)} + ${euros(vakantieaanspraak.tot)} − ${euros(vrijlating.van)})`,
        exactly(bijstand.van),
        { bron: "Pw art. 19 lid 2 en 31", zekerheid: isBekend ? "letterlijk" : "te controleren" },
      ),
    ],
  };
}

const euros = (amount: Cents): string => dutchDecimal(inEuros(exactly(amount)));
