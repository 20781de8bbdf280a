import { addDays, addMonths, type IsoDate } from "#core/dates";
import type { Cents } from "#core/money";
import { type Antwoord, antwoordOp } from "#regels/antwoord";
import { GeenWaarde } from "#regels/parameter";
import { aantalOp, bedragOp, landelijk, type Register } from "#regels/register";
import { bronVan } from "#regels/stap";

export type Contract = { readonly startdatum: IsoDate; readonly einddatum: IsoDate | null };

/** Null where no gemeente or region entered its own premium: then the source is missing, and so is the amount. */
export type Contractpremie = {
  readonly recht: Antwoord;
  readonly bedragInCenten: Cents | null;
  readonly bron: string;
};

/**
 * A premium for a werkgever who gives a longer contract. No national rule sets one: term and amount are what a region
 * adds to the register, and until then the answer is that nobody knows.
 */
export function contractpremie(
  { startdatum, einddatum }: Contract,
  register: Register = landelijk,
): Contractpremie {
  try {
    const bedrag = bedragOp(register, "contractpremie.bedrag", startdatum);
    const maanden = aantalOp(register, "contractpremie.maanden", startdatum).waarde;
    const recht = einddatum === null || addDays(einddatum, 1) >= addMonths(startdatum, maanden);
    return { recht: antwoordOp(recht), bedragInCenten: recht ? bedrag.waarde : null, bron: bronVan(bedrag) };
  } catch (error) {
    if (!(error instanceof GeenWaarde)) throw error;
    return { recht: "nog niet bekend", bedragInCenten: null, bron: "bron ontbreekt" };
  }
}
