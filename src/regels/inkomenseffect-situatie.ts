import { ageOn, type IsoDate } from "#core/dates";
import type { Hours } from "#core/hours";
import type { Cents } from "#core/money";
import type { Maandengebruik } from "#regels/bijstand-vrijlating";
import type { Bijstandshuishouden, Leeftijdsgroep } from "#regels/bijstandsnorm";
import { leeftijdenInMaand } from "#regels/kindgebonden-budget";
import { GeenWaarde } from "#regels/parameter";
import { aantalOp, type Register } from "#regels/register";

export type HuidigInkomen =
  | { readonly soort: "bijstand" }
  | { readonly soort: "geen" }
  | {
      readonly soort: "ww";
      /** A month, before tax. */
      readonly brutoInCenten: Cents;
      /** A month beside the work, as UWV says; null: not known, then from nothing to the whole. */
      readonly brutoNaastWerkInCenten: Cents | null;
    };

export type Werk = {
  /** First day of the job. The calculation takes the whole of that month. */
  readonly startdatum: IsoDate;
  readonly urenPerWeek: Hours;
  /** Gross; null: the minimum wage of the day, for the age. */
  readonly uurloonInCenten: Cents | null;
  readonly metLoonkostensubsidie: boolean;
  /** What the employee pays to a pension scheme, a month. */
  readonly pensioenInCenten?: Cents;
};

export type Indicatie =
  | "banenafspraak"
  | "beschut werk"
  | "doelgroep loonkostensubsidie"
  | "medisch urenbeperkt"
  | "wsw";

/** What the question Wat verandert er als ik ga werken? starts from. Wealth is below every limit; nobody has a Wajong. */
export type Situatie = {
  readonly geboortedatum: IsoDate;
  readonly partner: {
    readonly geboortedatum: IsoDate;
    /** Gross wage a month, before and after. */
    readonly brutoloonInCenten: Cents;
  } | null;
  /** Birth dates of the children at home. */
  readonly kinderen: readonly IsoDate[];
  /** A of art. 22a, everyone who shares the costs; absent: nobody else. */
  readonly kostendelers?: number;
  /** Rent of a month without service costs; null: no rented home. */
  readonly huurInCenten: Cents | null;
  readonly inkomen: HuidigInkomen;
  readonly werk: Werk;
  /** Months in which an exemption was used before. */
  readonly maanden?: Maandengebruik;
  readonly isMedischUrenbeperkt?: boolean;
  /** The college finds that the work helps; absent: yes. */
  readonly draagtBij?: boolean;
  readonly isUitbreidingOnmogelijk?: boolean;
  readonly indicaties?: readonly Indicatie[];
  /** Months whose amounts are not published yet: left open, or shown with the last amounts that are. */
  readonly naLaatsteBedragen?: "open laten" | "laatste bedragen";
};

/** A month, and the day whose amounts are used for it: another one where those of the month are not published yet. */
export type Wanneer = { readonly maand: IsoDate; readonly peildag: IsoDate };

/**
 * The household as the Participatiewet sees it in a month: everyone as old as in that month.
 * @throws GeenWaarde below 18 and from the AOW-leeftijd on
 */
export function huishoudenOp(situatie: Situatie, wanneer: Wanneer, register: Register): Bijstandshuishouden {
  const { geboortedatum, partner, kinderen, kostendelers } = situatie;
  return {
    leeftijd: groepOp(geboortedatum, wanneer, register),
    partner: partner ? { leeftijd: groepOp(partner.geboortedatum, wanneer, register) } : null,
    heeftKinderen: leeftijdenInMaand(kinderen, wanneer.maand, register).length > 0,
    ...(kostendelers === undefined ? {} : { kostendelers }),
  };
}

function groepOp(geboortedatum: IsoDate, { maand, peildag }: Wanneer, register: Register): Leeftijdsgroep {
  const leeftijd = ageOn(geboortedatum, maand);
  if (leeftijd < aantalOp(register, "bijstand.leeftijd", peildag).waarde)
    throw new GeenWaarde("Bijstand onder 18 jaar", maand);
  if (leeftijd >= aantalOp(register, "bijstand.aow-leeftijd", peildag).waarde) {
    throw new GeenWaarde("Inkomenseffect vanaf de AOW-leeftijd", maand);
  }
  return leeftijd < aantalOp(register, "bijstand.norm.volwassen", peildag).waarde ? "18-20" : "21-aow";
}

/** Does someone alone have full care for a child below 12? */
export function heeftJongKind(
  { partner, kinderen }: Situatie,
  { maand, peildag }: Wanneer,
  register: Register,
): boolean {
  const grens = aantalOp(register, "bijstand.vrijlating.r.kind", peildag).waarde;
  return partner === null && kinderen.some((geboren) => geboren <= maand && ageOn(geboren, maand) < grens);
}
