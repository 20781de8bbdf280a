import type { IsoDate } from "#core/dates";
import { type Cents, cents } from "#core/money";
import { isVal, meer, nettoloonVan, type Oorzaak, oorzakenTussen } from "#regels/inkomenseffect-armoedeval";
import { type Gebeurtenis, gebeurtenissen } from "#regels/inkomenseffect-gebeurtenissen";
import { type Beeld, type Lopendemaand, lopendeMaanden } from "#regels/inkomenseffect-loop";
import type { Situatie } from "#regels/inkomenseffect-situatie";
import {
  type IndicatieNaWerk,
  indicatiesNaWerk,
  type Terugweg,
  terugweg,
} from "#regels/inkomenseffect-terug";
import { type Marge, samen } from "#regels/marge";
import { landelijk, type Register } from "#regels/register";
import { bronnenVan } from "#regels/stap";

export { armoedevallen, type Armoedeval, type Oorzaak } from "#regels/inkomenseffect-armoedeval";
export type { Gebeurtenis } from "#regels/inkomenseffect-gebeurtenissen";
export type { Beeld } from "#regels/inkomenseffect-loop";
export type { Indicatie, Situatie } from "#regels/inkomenseffect-situatie";
export type { IndicatieNaWerk, Terugweg } from "#regels/inkomenseffect-terug";

export const LABEL = "indicatief, geen beschikking";
const MAANDEN = 12;

/** A month: what there is before and after, or what is missing to tell it. */
export type Effectmaand = {
  /** First day. */
  readonly maand: IsoDate;
  /** The day whose amounts are used: the month itself, or the last one whose amounts are published. */
  readonly bedragenVan: IsoDate;
  readonly gebeurtenissen: readonly Gebeurtenis[];
} & (
  | { readonly isBekend: true; readonly voor: Beeld; readonly na: Beeld; readonly verschil: Marge }
  | { readonly isBekend: false; readonly ontbreekt: string }
);

/** A month in which there is less than the month before, or in which work leaves less than a tenth of the net wage. */
export type Maandval = {
  readonly maand: IsoDate;
  readonly soort: "minder dan de maand ervoor" | "werk levert bijna niets op";
  readonly verschil: Marge;
  readonly isZeker: boolean;
  /** Rules that took of the income, and what changed in the month. */
  readonly oorzaken: readonly Oorzaak[];
  readonly gebeurtenissen: readonly Gebeurtenis[];
};

export type Inkomenseffect = {
  readonly label: typeof LABEL;
  readonly maanden: readonly Effectmaand[];
  /** Sums of the months that are known. */
  readonly totaal: {
    readonly bekendeMaanden: number;
    readonly voor: Marge;
    readonly na: Marge;
    readonly verschil: Marge;
  };
  readonly vallen: readonly Maandval[];
  readonly terug: readonly Terugweg[];
  readonly indicaties: readonly IndicatieNaWerk[];
  readonly bronnen: readonly string[];
};

/**
 * Wat verandert er als ik ga werken? Twelve months from the start of the work: wage, tax, the bijstand that remains,
 * toeslagen, what there is to spend before and after; what changes when; the way back; which indications stay.
 *
 * Ranges (van, tot) stand where the law leaves room or a source is missing. A month without published amounts is left
 * open, unless the situation asks for the last amounts. Indicative, no decision.
 * @source the rules it is made of: bijstandsnorm, vrijlating, loonheffing, zorgtoeslag, kindgebondenBudget, huurtoeslag
 */
export function inkomenseffect(situatie: Situatie, register: Register = landelijk): Inkomenseffect {
  const loop = lopendeMaanden(situatie, MAANDEN, register);
  const maanden = loop.map((maand, at) => effectmaand(situatie, maand, loop[at - 1] ?? null, register));
  const bekend = maanden.filter((maand) => maand.isBekend);
  return {
    label: LABEL,
    maanden,
    totaal: {
      bekendeMaanden: bekend.length,
      voor: samen(...bekend.map(({ voor }) => voor.besteedbaar)),
      na: samen(...bekend.map(({ na }) => na.besteedbaar)),
      verschil: samen(...bekend.map(({ verschil }) => verschil)),
    },
    vallen: maanden.flatMap((maand, at) => maandvallen(maand, maanden[at - 1] ?? null)),
    terug: terugweg(situatie, situatie.werk.startdatum, register),
    indicaties: indicatiesNaWerk(situatie),
    bronnen: bronnenVan(bekend.flatMap(({ na }) => [...na.inkomen.stappen, ...na.toeslagen.stappen])),
  };
}

function effectmaand(
  situatie: Situatie,
  maand: Lopendemaand,
  vorige: Lopendemaand | null,
  register: Register,
): Effectmaand {
  const wanneer = {
    maand: maand.maand,
    bedragenVan: maand.peildag,
    gebeurtenissen: gebeurtenissen(situatie, maand, vorige, register),
  };
  if (!maand.isBekend) return { ...wanneer, isBekend: false, ontbreekt: maand.ontbreekt };
  const { voor, na } = maand;
  return { ...wanneer, isBekend: true, voor, na, verschil: meer(voor, na) };
}

function maandvallen(maand: Effectmaand, vorige: Effectmaand | null): Maandval[] {
  if (!maand.isBekend) return [];
  const nettoloon = nettoloonVan(maand.na);
  return [
    ...(vorige?.isBekend ? valVan(maand, "minder dan de maand ervoor", vorige.na, cents(0)) : []),
    ...(nettoloon > 0 ? valVan(maand, "werk levert bijna niets op", maand.voor, nettoloon) : []),
  ];
}

function valVan(
  { maand, na, gebeurtenissen: gebeurd }: Effectmaand & { readonly isBekend: true },
  soort: Maandval["soort"],
  vergeleken: Beeld,
  nettoloon: Cents,
): Maandval[] {
  const verschil = meer(vergeleken, na);
  const { zeker, mogelijk } = isVal(nettoloon, verschil);
  if (!mogelijk) return [];
  return [
    {
      maand,
      soort,
      verschil,
      isZeker: zeker,
      oorzaken: oorzakenTussen(vergeleken, na),
      gebeurtenissen: gebeurd,
    },
  ];
}
