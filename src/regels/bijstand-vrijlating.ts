import type { IsoDate } from "#core/dates";
import { dutchDecimal, dutchPercent } from "#core/dutch";
import { type Cents, cents, exactly, inEuros, times, WHOLE } from "#core/money";
import { type Grond, grondOp } from "#regels/bijstand-vrijlating-grond";
import { type Marge, vast } from "#regels/marge";
import { minstZeker } from "#regels/parameter";
import { bedragOp, deelOp, landelijk, type Register } from "#regels/register";
import { bronVan, type Stap, stap } from "#regels/stap";

/** The exemptions of art. 31 lid 2, and the one rule that replaces them in 2027 (art. 34a). */
export type Onderdeel = "n" | "r" | "y" | "z" | "aa" | "34a";

/** Months in which an exemption was used up to now, this spell of bijstand. */
export type Maandengebruik = { readonly [O in "n" | "r" | "z" | "34a"]?: number };

export type Vrijlatingsvraag = {
  /** Wage of the month after tax, without vakantiebijslag. */
  readonly nettoloonInCenten: Cents;
  /** In whole years. */
  readonly leeftijd: number;
  readonly heeftAowLeeftijd?: boolean;
  /** Full care alone for a child below 12. */
  readonly isAlleenstaandeOuderMetJongKind: boolean;
  /** Can work fewer hours for medical reasons, as UWV found. */
  readonly isMedischUrenbeperkt: boolean;
  /** The job is one with loonkostensubsidie (art. 10d). */
  readonly metLoonkostensubsidie: boolean;
  readonly maanden: Maandengebruik;
  /** The college finds that it helps towards work. */
  readonly draagtBij?: boolean;
  /** The college finds that more hours are not possible. */
  readonly isUitbreidingOnmogelijk?: boolean;
};

export type Vrijlating = {
  /** Null where no exemption holds. */
  readonly onderdeel: Onderdeel | null;
  /** What does not lower the bijstand this month. A range where the text of the law leaves room. */
  readonly bedrag: Marge;
  /** Months that it can still last, this one included; null where it has no end. */
  readonly maandenOver: number | null;
  /** Why this one, or why none. */
  readonly uitleg: string;
  readonly stappen: readonly Stap[];
};

/**
 * What of the wage of a month does not lower the bijstand, and until when.
 *
 * Order: n first (6 months); then y, and if not that z (12 months) and aa for a job with loonkostensubsidie, and if
 * none of these r for a single parent. Below 27 years n and r do not count. Whether z then waits for six months that n
 * does not give the law does not say: the amount is a range from nothing. From 2027 on only art. 34a.
 * @throws GeenWaarde on a day without a known maximum: before July 2024, and the first half of 2025
 * @source Participatiewet art. 31 lid 2 n, r, y, z, aa and lid 5; from 2027 art. 34a (BWBR0015703). Half up to the cent.
 */
export function vrijlating(
  vraag: Vrijlatingsvraag,
  dag: IsoDate,
  register: Register = landelijk,
): Vrijlating {
  const grond = grondOp(vraag, dag, register);
  const { maandenOver, uitleg } = grond;
  if (grond.onderdeel === null)
    return { onderdeel: null, maandenOver, uitleg, bedrag: vast(cents(0)), stappen: [] };
  const { bedrag, regel } = bedragVan(vraag.nettoloonInCenten, grond, dag, register);
  return {
    onderdeel: grond.onderdeel,
    maandenOver,
    uitleg,
    bedrag: { van: grond.isOnzeker ? cents(0) : bedrag, tot: bedrag },
    stappen: [regel],
  };
}

function bedragVan(
  netto: Cents,
  { onderdeel, uitleg, sleutels, isOnzeker }: Grond & { readonly onderdeel: Onderdeel },
  dag: IsoDate,
  register: Register,
): { readonly bedrag: Cents; readonly regel: Stap } {
  const deel = deelOp(register, sleutels.deel, dag);
  const hoogstens = sleutels.hoogstens === null ? null : bedragOp(register, sleutels.hoogstens, dag);
  const ongekort = times(cents(Math.max(0, netto)), [deel.waarde, WHOLE]);
  const bedrag = cents(Math.min(ongekort, hoogstens?.waarde ?? ongekort));
  const som = `${euros(netto)} × ${dutchPercent(deel.waarde)}`;
  const regel = stap(
    onderdeel === "34a" ? "Vrijlating" : `Vrijlating, onderdeel ${onderdeel}`,
    uitleg,
    hoogstens ? `${som}, hoogstens ${euros(hoogstens.waarde)}` : som,
    exactly(bedrag),
    {
      bron: bronVan(hoogstens ?? deel),
      zekerheid: minstZeker([
        deel.zekerheid,
        ...(hoogstens ? [hoogstens.zekerheid] : []),
        ...(isOnzeker ? (["te controleren"] as const) : []),
      ]),
    },
  );
  return { bedrag, regel };
}

const euros = (amount: Cents): string => dutchDecimal(inEuros(exactly(amount)));
