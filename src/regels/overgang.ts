import { isoDate } from "#core/dates";
import type { Antwoord, Feit, Reden } from "#regels/antwoord";
import { doelgroepen } from "#regels/doelgroep";
import { type Overgangsgevolg, overgangsgevolgen } from "#regels/overgang-gevolgen";
import { magOver } from "#regels/overgang-gronden";
import type { Grondnaam } from "#regels/overgang-ingangen";
import type { Overgangsstand, Overgangsvraag } from "#regels/overgang-situatie";
import { type Overgangsstap, overgangsstappen } from "#regels/overgang-stappen";
import { overgangTerug, type OvergangTerug } from "#regels/overgang-terug";
import { isBetaald, isBijOntwikkelbedrijf, type Vorm, VORMEN } from "#regels/overgang-vormen";
import { minstZeker, type Zekerheid } from "#regels/parameter";
import { landelijk, type Register } from "#regels/register";

export { type Overgangssituatie, type Overgangsvraag, WIE, type Wie } from "#regels/overgang-situatie";
export {
  isBetaald,
  isBijOntwikkelbedrijf,
  type Vorm,
  VORMEN,
  VORMOMSCHRIJVINGEN,
} from "#regels/overgang-vormen";
export { type BewaardePlek } from "#regels/overgang-terug";

/** A switch from one form of work or taking part to another. */
export type Overgang = {
  readonly antwoord: Antwoord;
  /** Why it may; for a refusal what stands in the way; else what has to be found out. */
  readonly redenen: readonly Reden[];
  /** The ground by which it may; null for a refusal. */
  readonly grond: { readonly naam: Grondnaam; readonly wet: string } | null;
  /** For a refusal: forms near to it that this person may go to now. */
  readonly inPlaats: readonly Vorm[];
  readonly gevolgen: readonly Overgangsgevolg[];
  readonly stappen: readonly Overgangsstap[];
  /** The way back; null for a refusal. */
  readonly terug: OvergangTerug | null;
  /** Every source once. */
  readonly bronnen: readonly string[];
  readonly zekerheid: Zekerheid;
};

const HOOGSTENS_IN_PLAATS = 3;
/** The text of the acts was read as it stands since this day. */
const NAGEKEKEN_VANAF = isoDate("2026-01-01");

/**
 * Whether someone may switch from one form to another on a day, and what follows: what happens to indications and
 * subsidies, who arranges what and when, and the way back. Refuses every day before 2015.
 * @source Participatiewet art. 7, 8a, 10 to 10da and 17; Wsw art. 1 to 7; Besluit advisering beschut werk art. 2 and 3;
 * Wmo 2015, WEB and BW where a line says so, still to be checked
 */
export function overgang(vraag: Overgangsvraag, register: Register = landelijk): Overgang {
  const { antwoord, redenen, grond } = magOver(vraag, register);
  if (antwoord === "nee") {
    const bronnen = eenmaal(redenen);
    const inPlaats = dichtbij(vraag, register);
    const leeg = { grond: null, gevolgen: [], stappen: [], terug: null };
    return { antwoord, redenen, inPlaats, bronnen, zekerheid: zekerheidVan(vraag, redenen), ...leeg };
  }
  const stand: Overgangsstand = {
    ...vraag,
    register,
    grond,
    groepen: doelgroepen(vraag.situatie.feiten),
    werkgeverBlijft: werkgeverBlijft(vraag),
  };
  const gevolgen = overgangsgevolgen(stand);
  const stappen = overgangsstappen(stand);
  const terug = overgangTerug(stand);
  const regels = [...redenen, ...gevolgen, ...stappen, terug.plek];
  return {
    antwoord,
    redenen,
    grond: { naam: grond.naam, wet: grond.wet },
    inPlaats: [],
    gevolgen,
    stappen,
    terug,
    bronnen: eenmaal(regels),
    zekerheid: zekerheidVan(vraag, regels),
  };
}

const eenmaal = (regels: readonly { readonly bron: string }[]): readonly string[] => [
  ...new Set(regels.map(({ bron }) => bron)),
];

const zekerheidVan = (
  { dag }: Overgangsvraag,
  regels: readonly { readonly zekerheid: Zekerheid }[],
): Zekerheid =>
  dag < NAGEKEKEN_VANAF ? "te controleren" : minstZeker(regels.map(({ zekerheid }) => zekerheid));

/** Between forms at the ontwikkelbedrijf always; from or to it never; without a job on one side never. */
function werkgeverBlijft({ van, naar, situatie }: Overgangsvraag): Feit {
  if (!isBetaald(van) || !isBetaald(naar)) return false;
  if (isBijOntwikkelbedrijf(van) || isBijOntwikkelbedrijf(naar))
    return isBijOntwikkelbedrijf(van) && isBijOntwikkelbedrijf(naar);
  return situatie.isZelfdeWerkgever;
}

/** The order of VORMEN is the measure: from most to least independent. */
function dichtbij(vraag: Overgangsvraag, register: Register): readonly Vorm[] {
  const afstand = (vorm: Vorm) => Math.abs(VORMEN.indexOf(vorm) - VORMEN.indexOf(vraag.naar));
  return VORMEN.filter(
    (naar) =>
      naar !== vraag.van && naar !== "geen" && magOver({ ...vraag, naar }, register).antwoord === "ja",
  )
    .toSorted((a, b) => afstand(a) - afstand(b))
    .slice(0, HOOGSTENS_IN_PLAATS);
}
