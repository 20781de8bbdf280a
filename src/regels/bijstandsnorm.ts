import type { IsoDate } from "#core/dates";
import { dutchDate, dutchDecimal, dutchPercent } from "#core/dutch";
import { type Cents, cents, exactly, inEuros, times, WHOLE } from "#core/money";
import { kostendelersnorm } from "#regels/bijstand-kostendelers";
import { aloKop, ouderstoeslag, verhogingInInrichting } from "#regels/bijstand-verhoging";
import { GeenWaarde, type Geldig } from "#regels/parameter";
import { bedragOp, deelOp, landelijk, type Register, type Sleutel } from "#regels/register";
import { bronVan, type Stap, stap } from "#regels/stap";

export type Leeftijdsgroep = "18-20" | "21-aow" | "aow";

export type Bijstandshuishouden = {
  readonly leeftijd: Leeftijdsgroep;
  /** Null for someone without a partner, alleenstaande ouder included. */
  readonly partner: {
    readonly leeftijd: Leeftijdsgroep;
    /** A partner without a right to bijstand, such as one without a residence permit. */
    readonly heeftRecht?: boolean;
  } | null;
  readonly heeftKinderen: boolean;
  /** A of art. 22a: everyone who shares the costs, the inwoner and a partner of 21 or older included. Absent: nobody else. */
  readonly kostendelers?: number;
  readonly isInInrichting?: boolean;
  /** 18 to 20 years without means from parents (art. 20 lid 3). For a couple the extra amount counts once. */
  readonly isZonderOuders?: boolean;
};

export type Bijstandsnorm = {
  /** A month, net, vakantietoeslag included; of the household. */
  readonly normInCenten: Cents;
  /** The part of it that is paid once a year. */
  readonly vakantietoeslagInCenten: Cents;
  /** Beside the norm in an inrichting (art. 23 lid 2); null where that amount is not known or does not apply. */
  readonly verhogingInInrichtingInCenten: Cents | null;
  /** Last day on which this amount is known to hold. */
  readonly tot: IsoDate | null;
  readonly stappen: readonly Stap[];
};

/**
 * The bijstandsnorm (social assistance norm) of a household on a day: what it has at least to live on, a month, net.
 * Before its own income is taken off (`bijstandAanvulling`), and before the gemeente lowers it for the home or for
 * school leavers (art. 27 and 28).
 * @throws GeenWaarde on a day or for a household without a known amount
 * @source Participatiewet art. 19 lid 3, 20 to 24a (BWBR0015703)
 */
export function bijstandsnorm(
  huishouden: Bijstandshuishouden,
  dag: IsoDate,
  register: Register = landelijk,
): Bijstandsnorm {
  const { waarde, tot, stappen } = ownNorm(huishouden, dag, register);
  const extra = [...ouderstoeslag(huishouden, waarde, dag, register), ...aloKop(huishouden, dag, register)];
  const norm = cents(extra.reduce((sum, { bedrag }) => sum + bedrag, waarde));
  const toeslag = deelOp(register, "bijstand.vakantietoeslag", dag);
  const vakantietoeslag = times(norm, [toeslag.waarde, WHOLE]);
  return {
    normInCenten: norm,
    vakantietoeslagInCenten: vakantietoeslag,
    verhogingInInrichtingInCenten: verhogingInInrichting(huishouden, dag, register),
    tot,
    stappen: [
      ...stappen,
      ...extra.map(({ regel }) => regel),
      stap(
        "Waarvan vakantietoeslag",
        "een keer per jaar uitbetaald",
        `${euros(norm)} × ${dutchPercent(toeslag.waarde)}`,
        exactly(vakantietoeslag),
        { bron: bronVan(toeslag), zekerheid: toeslag.zekerheid },
      ),
    ],
  };
}

type Norm = { readonly waarde: number; readonly tot: IsoDate | null; readonly stappen: readonly Stap[] };

function ownNorm(huishouden: Bijstandshuishouden, dag: IsoDate, register: Register): Norm {
  const { partner, isInInrichting = false } = huishouden;
  if (isInInrichting) return tabelnorm(register, inrichtingssleutel(huishouden), dag);
  if (sharesCosts(huishouden)) return gedeeldeNorm(huishouden, dag, register);
  if (partner?.heeftRecht === false) return halveNorm(huishouden, dag, register);
  return tabelnorm(register, normsleutel(huishouden, dag), dag);
}

function tabelnorm(register: Register, sleutel: Sleutel, dag: IsoDate): Norm {
  const found = bedragOp(register, sleutel, dag);
  return { waarde: found.waarde, tot: found.tot, stappen: [normstap(register[sleutel].naam, found)] };
}

const normstap = (naam: string, found: Geldig<Cents>): Stap =>
  stap(naam, "per maand, met vakantietoeslag", `vanaf ${dutchDate(found.vanaf)}`, exactly(found.waarde), {
    bron: bronVan(found),
    zekerheid: found.zekerheid,
  });

/** Under 21 nobody shares costs by this article, whoever lives there (art. 22a lid 1). */
function sharesCosts({ leeftijd, partner, kostendelers = 1 }: Bijstandshuishouden): boolean {
  if (!Number.isInteger(kostendelers) || kostendelers < 1) {
    throw new RangeError(`Not a number of persons who share costs: ${kostendelers}`);
  }
  const volwassenen = [leeftijd, partner?.leeftijd].filter(
    (groep) => groep !== undefined && groep !== "18-20",
  );
  return volwassenen.length > 0 && kostendelers > volwassenen.length;
}

function gedeeldeNorm(huishouden: Bijstandshuishouden, dag: IsoDate, register: Register): Norm {
  const { leeftijd, partner, kostendelers = 1, heeftKinderen } = huishouden;
  const isAow = leeftijd === "aow" || partner?.leeftijd === "aow";
  const basis = bedragOp(register, isAow ? "bijstand.norm.aow.gehuwd" : "bijstand.norm.gehuwd", dag);
  const { normInCenten, zekerheid, stappen } = kostendelersnorm(basis, kostendelers, dag, register);
  if (!partner || partner.heeftRecht === false) return { waarde: normInCenten, tot: basis.tot, stappen };
  if (leeftijd !== "18-20" && partner.leeftijd !== "18-20") {
    const samen = cents(2 * normInCenten);
    const regel = stap("Samen", "de norm van u beiden", `2 × ${euros(normInCenten)}`, exactly(samen), {
      bron: "Pw art. 22a lid 2",
      zekerheid,
    });
    return { waarde: samen, tot: basis.tot, stappen: [...stappen, regel] };
  }
  const sleutel = heeftKinderen
    ? "bijstand.norm.kostendelers.jong.kinderen"
    : "bijstand.norm.jong.alleenstaand";
  const jong = bedragOp(register, sleutel, dag);
  return {
    waarde: normInCenten + jong.waarde,
    tot: basis.tot,
    stappen: [...stappen, normstap("Deel van de partner van 18 tot en met 20 jaar", jong)],
  };
}

/** Half the norm that would hold with a partner of the same age who has a right. */
function halveNorm(huishouden: Bijstandshuishouden, dag: IsoDate, register: Register): Norm {
  const { leeftijd } = huishouden;
  const samen = tabelnorm(register, normsleutel({ ...huishouden, partner: { leeftijd } }, dag), dag);
  const deel = deelOp(register, "bijstand.norm.partner-zonder-recht", dag);
  const half = times(cents(samen.waarde), [deel.waarde, WHOLE]);
  const regel = stap(
    "Uw deel",
    "uw partner heeft geen recht op bijstand",
    `${euros(samen.waarde)} × ${dutchPercent(deel.waarde)}`,
    exactly(half),
    { bron: bronVan(deel), zekerheid: deel.zekerheid },
  );
  return { waarde: half, tot: samen.tot, stappen: [...samen.stappen, regel] };
}

function normsleutel({ leeftijd, partner, heeftKinderen }: Bijstandshuishouden, dag: IsoDate): Sleutel {
  if (!partner) {
    if (leeftijd === "18-20") return "bijstand.norm.jong.alleenstaand";
    return leeftijd === "aow" ? "bijstand.norm.aow.alleenstaand" : "bijstand.norm.alleenstaand";
  }
  const groepen = [leeftijd, partner.leeftijd];
  const jongeren = groepen.filter((groep) => groep === "18-20").length;
  if (jongeren === 2)
    return heeftKinderen ? "bijstand.norm.jong.gehuwd.kinderen" : "bijstand.norm.jong.gehuwd";
  if (jongeren === 1) {
    if (groepen.includes("aow"))
      throw new GeenWaarde("Bijstandsnorm: AOW-leeftijd met een partner onder 21", dag);
    return heeftKinderen ? "bijstand.norm.gemengd.gehuwd.kinderen" : "bijstand.norm.gemengd.gehuwd";
  }
  return groepen.includes("aow") ? "bijstand.norm.aow.gehuwd" : "bijstand.norm.gehuwd";
}

const inrichtingssleutel = ({ partner }: Bijstandshuishouden): Sleutel =>
  partner ? "bijstand.norm.inrichting.gehuwd" : "bijstand.norm.inrichting.alleenstaand";

const euros = (amount: number): string => dutchDecimal(inEuros(exactly(cents(amount))));
