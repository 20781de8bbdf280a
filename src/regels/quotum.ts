import { addMonths, type IsoDate, isoDate } from "#core/dates";
import { dutchDecimal, dutchPercent } from "#core/dutch";
import type { Hours } from "#core/hours";
import { type Cents, exactly, multiply, type Rate, round, WHOLE } from "#core/money";
import type { Termijn } from "#regels/antwoord";
import { GeenWaarde, type Zekerheid } from "#regels/parameter";
import { aantalOp, bedragOp, deelOp, landelijk, type Register, urenOp } from "#regels/register";
import { bronVan, type Stap, stap } from "#regels/stap";

export type Quotumvraag = {
  /** Year over which it is counted. */
  readonly jaar: number;
  /** All hours that the werkgever paid in that year, whole hours. */
  readonly verloondeUren: number;
  /** Those of people of the banenafspraak, whole hours: never beschut werk, Wsw only when lent. */
  readonly urenBanenafspraak: number;
  /** Given by the werkgever or the region where the register has none; the law sets both each year. */
  readonly percentage?: Rate;
  readonly urenPerPlek?: number;
};

export type Quotum = {
  readonly geldtVoorWerkgever: boolean;
  /** The levy is suspended: this is what it would be, and nothing has to be paid. */
  readonly isOpgeschort: boolean;
  /** Places too few, in hundredths, never below zero; null where a value is missing. */
  readonly tekort: number | null;
  readonly heffingInCenten: Cents | null;
  readonly stappen: readonly Stap[];
  readonly besluit: Termijn;
};

/** Hundredths of a percent: two decimals. @source Wfsv art. 38f */
const HONDERDSTE_PROCENT = 100;

/**
 * A quotum percentage with two decimals, rounded down.
 * @source Wfsv art. 38f
 */
export const quotumpercentage = (uren: number, alleUren: number): Rate =>
  (Math.floor((uren * WHOLE) / alleUren / HONDERDSTE_PROCENT) * HONDERDSTE_PROCENT) as Rate;

/**
 * What the quotum would ask of a werkgever over a year: (all hours × percentage − hours of the banenafspraak) ÷ hours of
 * one place, times the amount of a place. The formula stands in the Act as an image; its letters are those of lid 3.
 * @throws GeenWaarde on a year without a known levy
 * @source Wfsv art. 34, 38g lid 3 and 38h lid 3 and 4. No rounding is named: half up to the cent, once.
 */
export function quotum(vraag: Quotumvraag, register: Register = landelijk): Quotum {
  const dag = isoDate(`${vraag.jaar}-12-31`);
  const grens = aantalOp(register, "quotum.uren", dag);
  const actief = aantalOp(register, "quotum.actief", dag);
  const geldtVoorWerkgever = vraag.verloondeUren >= grens.waarde;
  const uitkomst = geldtVoorWerkgever ? tekortVan(vraag, dag, register) : niets(grens.waarde, bronVan(grens));
  return {
    geldtVoorWerkgever,
    isOpgeschort: actief.waarde === 0,
    ...uitkomst,
    besluit: besluit(dag, register),
  };
}

type Uitkomst = Pick<Quotum, "tekort" | "heffingInCenten" | "stappen">;

function tekortVan(vraag: Quotumvraag, dag: IsoDate, register: Register): Uitkomst {
  const percentage = vraag.percentage ?? known(() => deelOp(register, "quotum.percentage", dag).waarde);
  const urenPerPlek =
    vraag.urenPerPlek ?? known(() => aantalOp(register, "quotum.uren-per-plek", dag).waarde);
  if (percentage === null || urenPerPlek === null)
    return { tekort: null, heffingInCenten: null, stappen: [] };

  const heffing = bedragOp(register, "quotum.heffing", dag);
  const ontbreekt = vraag.verloondeUren * percentage - vraag.urenBanenafspraak * WHOLE;
  const teller = Math.max(0, ontbreekt);
  const noemer = urenPerPlek * WHOLE;
  const bedrag = multiply(exactly(heffing.waarde), [teller, noemer]);
  const bron = { bron: "Wfsv art. 38g lid 3", zekerheid: "afgeleid" as Zekerheid };
  return {
    tekort: Math.floor((100 * teller) / noemer),
    heffingInCenten: round(bedrag),
    stappen: [
      stap(
        "Heffing als de regeling zou gelden",
        "te weinig uren, gedeeld door de uren van één plek",
        `(${dutchDecimal(vraag.verloondeUren)} × ${dutchPercent(percentage as Rate)} − ${dutchDecimal(vraag.urenBanenafspraak)}) ÷ ${dutchDecimal(urenPerPlek)}`,
        bedrag,
        bron,
      ),
    ],
  };
}

const niets = (grens: number, bron: string): Uitkomst => ({
  tekort: 0,
  heffingInCenten: 0 as Cents,
  stappen: [
    stap("Geen quotum", `minder dan ${dutchDecimal(grens)} betaalde uren`, "", exactly(0 as Cents), {
      bron,
      zekerheid: "letterlijk",
    }),
  ],
});

/** How many jobs some hours are, in hundredths: the banenafspraak counts a job of this many hours as one. */
export const banenVan = (urenPerWeek: Hours, dag: IsoDate, register: Register = landelijk): number =>
  Math.floor((100 * urenPerWeek) / urenOp(register, "banenafspraak.baan", dag).waarde);

function besluit(dag: IsoDate, register: Register): Termijn {
  const { waarde, wet, zekerheid } = aantalOp(register, "quotum.besluit.maanden", dag);
  return {
    wat: "Besluit over de heffing",
    soort: "uiterlijk",
    dag: addMonths(dag, waarde),
    bron: wet,
    zekerheid,
  };
}

function known(value: () => number): number | null {
  try {
    return value();
  } catch (error) {
    if (error instanceof GeenWaarde) return null;
    throw error;
  }
}
