import { type IsoDate, isoDate } from "#core/dates";
import { dutchDecimal } from "#core/dutch";
import { type Cents, cents, exactly, inEuros, times } from "#core/money";
import type { Bijstandshuishouden } from "#regels/bijstandsnorm";
import { GeenWaarde } from "#regels/parameter";
import { bedragOp, landelijk, type Register } from "#regels/register";
import { bronVan, type Stap, stap } from "#regels/stap";

/** An amount on top of a norm, with its line. */
export type Verhoging = { readonly bedrag: Cents; readonly regel: Stap };

/** Participatiewet art. 24a holds since this day. */
const ALO_VANAF = isoDate("2026-01-01");

/** What comes beside the norm in an inrichting (art. 23 lid 2); null where it is not known or does not apply. */
export function verhogingInInrichting(
  { isInInrichting = false, partner }: Bijstandshuishouden,
  dag: IsoDate,
  register: Register,
): Cents | null {
  if (!isInInrichting) return null;
  try {
    const soort = partner ? "gehuwd" : "alleenstaand";
    return bedragOp(register, `bijstand.norm.inrichting.verhoging.${soort}`, dag).waarde;
  } catch (error) {
    if (error instanceof GeenWaarde) return null;
    throw error;
  }
}

/** Never more than what someone of 21 in the same situation has (art. 20 lid 4). */
export function ouderstoeslag(
  { leeftijd, partner, isZonderOuders = false }: Bijstandshuishouden,
  norm: number,
  dag: IsoDate,
  register: Register,
): readonly Verhoging[] {
  if (!isZonderOuders || (leeftijd !== "18-20" && partner?.leeftijd !== "18-20")) return [];
  const found = bedragOp(register, "bijstand.norm.zonder-ouders", dag);
  const grens = bedragOp(register, partner ? "bijstand.norm.gehuwd" : "bijstand.norm.alleenstaand", dag);
  const bedrag = cents(Math.max(0, Math.min(found.waarde, grens.waarde - norm)));
  const som = `hoogstens tot ${euros(grens.waarde)}`;
  const bron = bronVan(found);
  const regel = stap("Geen hulp van ouders", "extra voor 18 tot en met 20 jaar", som, exactly(bedrag), {
    bron,
    zekerheid: found.zekerheid,
  });
  return [{ bedrag, regel }];
}

/** Tax law sees a partner here, so that the parent misses the extra child budget of someone alone. */
export function aloKop(
  { partner, heeftKinderen }: Bijstandshuishouden,
  dag: IsoDate,
  register: Register = landelijk,
): readonly Verhoging[] {
  if (partner?.heeftRecht !== false || !heeftKinderen || dag < ALO_VANAF) return [];
  const kop = bedragOp(register, "kgb.alleenstaand", dag);
  const bedrag = times(kop.waarde, [1, 12]);
  const regel = stap(
    "Verhoging voor een ouder met een partner zonder recht",
    "een twaalfde van de verhoging in het kindgebonden budget",
    `${euros(kop.waarde)} ÷ 12`,
    exactly(bedrag),
    { bron: "Pw art. 24a; Wkb art. 2 lid 6", zekerheid: kop.zekerheid },
  );
  return [{ bedrag, regel }];
}

const euros = (amount: number): string => dutchDecimal(inEuros(exactly(cents(amount))));
