import type { IsoDate } from "#core/dates";
import { dutchDecimal } from "#core/dutch";
import type { Hours } from "#core/hours";
import { type Cents, cents, exactly, type Fraction, inEuros, multiply, round } from "#core/money";
import { GeenWaarde } from "#regels/parameter";
import type { SroiBlok, SroiTabel } from "#regels/parameters/sroi";
import { bedragOp, isSleutel, landelijk, type Register, urenOp } from "#regels/register";
import { bronVan, type Stap, stap } from "#regels/stap";

export { SROI_BLOKKEN, SROI_TABELLEN, type SroiBlok, type SroiTabel } from "#regels/parameters/sroi";

/** One effort: a person for some months at some hours a week, hours of knowledge, or a bonus some times. */
export type Inzet = {
  readonly blok: SroiBlok;
  readonly urenPerWeek: Hours;
  readonly maanden: number;
  /** Hours of knowledge, or how often a bonus applies. */
  readonly aantal: number;
};

export type SroiWaarde = {
  /** Of what the table knows. */
  readonly bedragInCenten: Cents;
  readonly regels: readonly (Stap & { readonly blok: SroiBlok })[];
  /** Blocks that the table has no amount for: these do not count, and it shows. */
  readonly bronOntbreekt: readonly SroiBlok[];
};

/**
 * What efforts for social return are worth by a table: a year of a full week (36 hours), by hours and months.
 * Each effort is rounded to cents and then added up.
 * @throws GeenWaarde before 2024, when a full week was not 36 hours
 * @source the table itself; each region has its own
 */
export function sroiWaarde(
  { tabel, inzet }: { readonly tabel: SroiTabel; readonly inzet: readonly Inzet[] },
  dag: IsoDate,
  register: Register = landelijk,
): SroiWaarde {
  const voltijd = urenOp(register, "wml.normweek", dag).waarde;
  const regels: (Stap & { blok: SroiBlok })[] = [];
  const bronOntbreekt: SroiBlok[] = [];
  let total = 0;
  for (const each of inzet) {
    const regel = regelVan(each, { tabel, voltijd }, dag, register);
    if (regel === null) bronOntbreekt.push(each.blok);
    else {
      regels.push({ ...regel.stap, blok: each.blok });
      total += regel.bedrag;
    }
  }
  return { bedragInCenten: cents(total), regels, bronOntbreekt };
}

function regelVan(
  inzet: Inzet,
  { tabel, voltijd }: { tabel: SroiTabel; voltijd: Hours },
  dag: IsoDate,
  register: Register,
): { stap: Stap; bedrag: Cents } | null {
  const sleutel = `sroi.${tabel}.${inzet.blok}`;
  if (!isSleutel(sleutel)) return null;
  try {
    const bedrag = bedragOp(register, sleutel, dag);
    const { delen, wat } = hoeveel(register[sleutel].eenheid, inzet, voltijd);
    const uitkomst = multiply(exactly(bedrag.waarde), ...delen);
    const naam = register[sleutel].naam;
    const som = `${dutchDecimal(inEuros(exactly(bedrag.waarde)))} × ${wat}`;
    const { zekerheid } = bedrag;
    return {
      stap: stap(naam, wat, som, uitkomst, { bron: bronVan(bedrag), zekerheid }),
      bedrag: round(uitkomst),
    };
  } catch (error) {
    if (error instanceof GeenWaarde) return null;
    throw error;
  }
}

function hoeveel(
  eenheid: string,
  { urenPerWeek, maanden, aantal }: Inzet,
  voltijd: Hours,
): { delen: readonly Fraction[]; wat: string } {
  if (eenheid === "cent per maand") return { delen: [[maanden, 1]], wat: `${maanden} maanden` };
  if (eenheid === "cent per uur") return { delen: [[aantal, 1]], wat: `${aantal} uur` };
  if (eenheid === "cent") return { delen: [[aantal, 1]], wat: `${aantal} keer` };
  return {
    delen: [
      [urenPerWeek, voltijd],
      [maanden, 12],
    ],
    wat: `${dutchDecimal(urenPerWeek / 100)} ÷ ${dutchDecimal(voltijd / 100)} uur, ${maanden} ÷ 12 maanden`,
  };
}
