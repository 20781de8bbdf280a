import { addDays, addMonths, daysBetween, type IsoDate } from "#core/dates";
import { dutchDecimal, dutchPercent } from "#core/dutch";
import type { Hours } from "#core/hours";
import { type Rate, WHOLE } from "#core/money";
import { type Antwoord, type Reden, reden, slotsom } from "#regels/antwoord";
import type { Zekerheid } from "#regels/parameter";
import { aantalOp, deelOp, landelijk, type Register, urenOp } from "#regels/register";
import { bronVan } from "#regels/stap";

export type Jobcoachvraag = {
  readonly startdatum: IsoDate;
  /** Last day of the contract; null for a contract without an end. */
  readonly einddatum: IsoDate | null;
  readonly urenPerWeek: Hours;
  /** What someone earns as a share of the minimum wage; null while that is not known. */
  readonly loondeel: Rate | null;
};

export type Jobcoachjaar = {
  readonly jaar: number;
  readonly vanaf: IsoDate;
  readonly tot: IsoDate;
  readonly deel: Rate;
  /** Hours of guidance in that year at most, in hundredths, for the part of the year that the contract lasts. */
  readonly uren: number;
  readonly bron: string;
  readonly zekerheid: Zekerheid;
};

export type Jobcoachgrenzen = {
  readonly recht: Antwoord;
  readonly redenen: readonly Reden[];
  readonly jaren: readonly Jobcoachjaar[];
};

/** A share per year: UWV knows three. */
const DELEN = ["jobcoach.uwv.jaar1", "jobcoach.uwv.jaar2", "jobcoach.uwv.jaar3"] as const;
const DAGEN_PER_WEEK = 7;

/**
 * How much guidance of a jobcoach UWV pays: a share of the hours worked that falls year by year, normally for three
 * years, for a contract that is long, large and paid enough. A gemeente sets its own limits by verordening.
 * @throws GeenWaarde on a day before these limits are known
 * @source norm of UWV; Participatiewet art. 8a lid 2 onder e for the gemeente
 */
export function jobcoachUwv(vraag: Jobcoachvraag, register: Register = landelijk): Jobcoachgrenzen {
  const redenen = voorwaarden(vraag, register);
  const jaren = aantalOp(register, "jobcoach.uwv.jaren", vraag.startdatum).waarde;
  const recht = slotsom(redenen);
  return {
    recht,
    redenen,
    jaren:
      recht === "nee"
        ? []
        : DELEN.slice(0, jaren).flatMap((sleutel, index) => jaarVan(vraag, { sleutel, index }, register)),
  };
}

function voorwaarden(
  { startdatum, einddatum, urenPerWeek, loondeel }: Jobcoachvraag,
  register: Register,
): Reden[] {
  const maanden = aantalOp(register, "jobcoach.uwv.contract", startdatum);
  const uren = urenOp(register, "jobcoach.uwv.uren", startdatum);
  const loon = deelOp(register, "jobcoach.uwv.loon", startdatum);
  const isLangGenoeg = einddatum === null || addDays(einddatum, 1) >= addMonths(startdatum, maanden.waarde);
  return [
    reden(
      isLangGenoeg,
      `Het contract duurt ten minste ${maanden.waarde} maanden.`,
      bronVan(maanden),
      maanden.zekerheid,
    ),
    reden(
      urenPerWeek >= uren.waarde,
      `Het contract is voor ten minste ${dutchDecimal(uren.waarde / 100)} uur per week.`,
      bronVan(uren),
      uren.zekerheid,
    ),
    reden(
      loondeel === null ? null : loondeel >= loon.waarde,
      `Iemand verdient ten minste ${dutchPercent(loon.waarde)} van het minimumloon.`,
      bronVan(loon),
      loon.zekerheid,
    ),
  ];
}

function jaarVan(
  { startdatum, einddatum, urenPerWeek }: Jobcoachvraag,
  { sleutel, index }: { sleutel: (typeof DELEN)[number]; index: number },
  register: Register,
): Jobcoachjaar[] {
  const vanaf = addMonths(startdatum, 12 * index);
  const heelJaar = addDays(addMonths(startdatum, 12 * (index + 1)), -1);
  if (einddatum !== null && einddatum < vanaf) return [];
  const tot = einddatum !== null && einddatum < heelJaar ? einddatum : heelJaar;
  const { waarde, zekerheid, wet, bron } = deelOp(register, sleutel, startdatum);
  const uren = Math.round((urenPerWeek * weken(vanaf, tot) * waarde) / WHOLE);
  return [{ jaar: index + 1, vanaf, tot, deel: waarde, uren, bron: bronVan({ wet, bron }), zekerheid }];
}

/** Whole weeks from the first day to the last: a full year has 52. */
const weken = (vanaf: IsoDate, tot: IsoDate): number =>
  Math.floor((daysBetween(vanaf, tot) + 1) / DAGEN_PER_WEEK);
