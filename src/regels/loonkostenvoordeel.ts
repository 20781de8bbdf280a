import { addDays, addMonths, type IsoDate } from "#core/dates";
import { dutchDecimal } from "#core/dutch";
import type { Hours } from "#core/hours";
import { type Cents, exactly, inEuros, multiply, round } from "#core/money";
import {
  alle,
  type Antwoord,
  een,
  type Feit,
  niet,
  type Reden,
  reden,
  slotsom,
  type Termijn,
} from "#regels/antwoord";
import { minstZeker } from "#regels/parameter";
import { aantalOp, bedragOp, landelijk, type Register } from "#regels/register";
import { bronVan, type Stap, stap } from "#regels/stap";

export const LKV_SOORTEN = ["banenafspraak", "arbeidsgehandicapte"] as const;
export type LkvSoort = (typeof LKV_SOORTEN)[number];

export type Loonkostenvoordeel = {
  readonly soort: LkvSoort;
  /** Per calendar year. */
  readonly bedragInCenten: Cents;
  readonly isBegrensd: boolean;
  readonly stappen: readonly Stap[];
};

/**
 * Loonkostenvoordeel (wage cost benefit) that the Belastingdienst pays a werkgever for one worker over a calendar year.
 * `verloondeUren` are the hours paid in that year, in hundredths.
 * @throws GeenWaarde on a day without a known amount
 * @source Wtl art. 2.9 and 2.13 (BWBR0037522). It names no rounding: half up to the cent, once.
 */
export function loonkostenvoordeel(
  { soort, verloondeUren }: { readonly soort: LkvSoort; readonly verloondeUren: Hours },
  dag: IsoDate,
  register: Register = landelijk,
): Loonkostenvoordeel {
  const uur = bedragOp(register, `lkv.${soort}.uur`, dag);
  const hoogstens = bedragOp(register, `lkv.${soort}.hoogstens`, dag);
  const uncapped = multiply(exactly(uur.waarde), [verloondeUren, 100]);
  const isBegrensd = round(uncapped) > hoogstens.waarde;
  const uitkomst = isBegrensd ? exactly(hoogstens.waarde) : uncapped;
  const perUur = dutchDecimal(inEuros(exactly(uur.waarde)));
  const uren = dutchDecimal(verloondeUren / 100);
  return {
    soort,
    bedragInCenten: round(uitkomst),
    isBegrensd,
    stappen: [
      stap("Per betaald uur", `${uren} uur in het jaar`, `${perUur} × ${uren}`, uncapped, {
        bron: bronVan(uur),
        zekerheid: uur.zekerheid,
      }),
      stap(
        "Voor het jaar",
        isBegrensd ? "niet meer dan het hoogste bedrag" : "blijft onder het hoogste bedrag",
        `hoogstens ${dutchDecimal(inEuros(exactly(hoogstens.waarde)))}`,
        uitkomst,
        { bron: bronVan(hoogstens), zekerheid: hoogstens.zekerheid },
      ),
    ],
  };
}

export type LkvFeiten = {
  readonly soort: LkvSoort;
  readonly startdatum: IsoDate;
  /** Asked in the payroll return. */
  readonly isVerzocht: Feit;
  /** For banenafspraak: counts as arbeidsbeperkte. For arbeidsgehandicapte: had a benefit such as WIA just before. */
  readonly hoortBijGroep: Feit;
  readonly isWsw: Feit;
  /** A Wsw worker who is lent to another werkgever. */
  readonly isGedetacheerd: Feit;
  readonly isBeschut: Feit;
  readonly heeftPensioenleeftijd: Feit;
  readonly heeftDoelgroepverklaring: Feit;
  readonly werkteHierVoorheen: Feit;
};

export type LkvRecht = {
  readonly recht: Antwoord;
  readonly redenen: readonly Reden[];
  readonly termijnen: readonly Termijn[];
};

/**
 * Whether a werkgever gets it, and until when. Beschut werk is not in the banenafspraak, so it gives neither of the two.
 * The benefit for an older worker ended with 2025.
 * @throws GeenWaarde on a day without a known term
 * @source Wtl art. 2.1, 2.6 to 2.8, 2.10 and 2.12; Wfsv art. 38b
 */
export function lkvRecht(feiten: LkvFeiten, register: Register = landelijk): LkvRecht {
  const redenen =
    feiten.soort === "banenafspraak" ? banenafspraak(feiten) : arbeidsgehandicapte(feiten, register);
  return {
    recht: slotsom(redenen),
    redenen,
    termijnen: feiten.soort === "banenafspraak" ? lang(feiten, register) : kort(feiten, register),
  };
}

const AANVRAAG = "De werkgever vraagt het aan in de loonaangifte.";
const LEEFTIJD = "Heeft de pensioenleeftijd nog niet.";

function banenafspraak(feiten: LkvFeiten): Reden[] {
  const isWswHier = alle([feiten.isWsw, niet(feiten.isGedetacheerd)]);
  return [
    reden(
      feiten.hoortBijGroep,
      "Staat in het doelgroepregister van de banenafspraak.",
      "Wtl art. 2.10 lid 1",
    ),
    reden(niet(feiten.isBeschut), "Het is geen beschut werk.", "Wfsv art. 38b"),
    reden(
      niet(isWswHier),
      "Het is geen Wsw-baan, of bij een andere werkgever.",
      "Wtl art. 2.10 lid 2 onder b",
    ),
    reden(niet(feiten.heeftPensioenleeftijd), LEEFTIJD, "Wtl art. 2.10 lid 2 onder a"),
    reden(feiten.isVerzocht, AANVRAAG, "Wtl art. 2.1"),
  ];
}

function arbeidsgehandicapte(feiten: LkvFeiten, register: Register): Reden[] {
  const vooraf = aantalOp(register, "lkv.arbeidsgehandicapte.vooraf", feiten.startdatum);
  return [
    reden(
      feiten.hoortBijGroep,
      "Had voor de eerste dag een uitkering zoals WIA.",
      "Wtl art. 2.6 lid 1 onder a",
    ),
    reden(
      niet(feiten.werkteHierVoorheen),
      `Werkte in de ${vooraf.waarde} maanden ervoor niet bij deze werkgever.`,
      "Wtl art. 2.6 lid 1 onder b",
      vooraf.zekerheid,
    ),
    reden(
      feiten.heeftDoelgroepverklaring,
      "Heeft de doelgroepverklaring van UWV.",
      "Wtl art. 2.6 lid 1 onder c",
    ),
    reden(
      niet(een([feiten.isWsw, feiten.isBeschut])),
      "Het is geen Wsw en geen beschut werk.",
      "Wtl art. 2.6 lid 3 onder b",
    ),
    reden(niet(feiten.heeftPensioenleeftijd), LEEFTIJD, "Wtl art. 2.6 lid 3 onder a"),
    reden(feiten.isVerzocht, AANVRAAG, "Wtl art. 2.1"),
  ];
}

/** Since 2026 as long as the job lasts; for a job whose three years were over before, nothing starts again here. */
function lang({ startdatum }: LkvFeiten, register: Register): Termijn[] {
  if (aantalOp(register, "lkv.banenafspraak.begrensd", startdatum).waarde === 0) return [];
  const jaren = aantalOp(register, "lkv.banenafspraak.jaren", startdatum);
  const einde = addDays(addMonths(startdatum, 12 * jaren.waarde), -1);
  // A job that still had it on 1 January 2026 keeps it for as long as it lasts.
  if (aantalOp(register, "lkv.banenafspraak.begrensd", einde).waarde === 0) return [];
  return [
    {
      wat: "Loonkostenvoordeel",
      soort: "tot en met",
      dag: einde,
      bron: bronVan(jaren),
      zekerheid: jaren.zekerheid,
    },
  ];
}

function kort({ startdatum, heeftDoelgroepverklaring }: LkvFeiten, register: Register): Termijn[] {
  const jaren = aantalOp(register, "lkv.arbeidsgehandicapte.jaren", startdatum);
  const verklaring = aantalOp(register, "lkv.arbeidsgehandicapte.verklaring", startdatum);
  const aanvraag: Termijn = {
    wat: "Doelgroepverklaring aanvragen bij UWV",
    soort: "uiterlijk",
    dag: addMonths(startdatum, verklaring.waarde),
    bron: bronVan(verklaring),
    zekerheid: minstZeker(["afgeleid", verklaring.zekerheid]),
  };
  const einde: Termijn = {
    wat: "Loonkostenvoordeel",
    soort: "tot en met",
    dag: addDays(addMonths(startdatum, 12 * jaren.waarde), -1),
    bron: bronVan(jaren),
    zekerheid: jaren.zekerheid,
  };
  return heeftDoelgroepverklaring === true ? [einde] : [aanvraag, einde];
}

/** Whether the benefit for an older worker still exists on a day. @throws GeenWaarde before 2018 */
export const lkvOudereBestaat = (dag: IsoDate, register: Register = landelijk): boolean =>
  aantalOp(register, "lkv.oudere.bestaat", dag).waarde === 1;
