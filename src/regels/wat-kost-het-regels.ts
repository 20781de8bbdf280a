import type { IsoDate } from "#core/dates";
import { dutchDecimal, dutchPercent } from "#core/dutch";
import type { Hours } from "#core/hours";
import {
  type Cents,
  cents,
  type ExactCents,
  exactly,
  inEuros,
  multiply,
  type Rate,
  round,
  times,
  WHOLE,
} from "#core/money";
import { loonkostensubsidie } from "#regels/loonkostensubsidie";
import { loonkostenvoordeel, type LkvSoort } from "#regels/loonkostenvoordeel";
import { maandloonBijUren, perMaandVan } from "#regels/minimumloon-uur";
import { minstZeker } from "#regels/parameter";
import { deelOp, type Register } from "#regels/register";
import { bronVan, type Stap, stap } from "#regels/stap";

/** An amount of which only the limits are known. */
export type Tussen<T> = { readonly van: T; readonly tot: T };

export type Kostenvraag = {
  /** First day of the job, and the day whose amounts count. */
  readonly dag: IsoDate;
  readonly urenPerWeek: Hours;
  readonly voltijdUren: Hours;
  readonly geboortedatum: IsoDate | null;
  /** Gross without vakantiebijslag; null is the minimum wage. */
  readonly loon: { readonly per: "uur" | "maand"; readonly bedragInCenten: Cents } | null;
  readonly loonwaarde: Rate | "forfaitair";
  /** What the werkgever expects of the output while it was not measured. */
  readonly verwachteLoonwaarde: Tussen<Rate> | null;
  readonly heeftLks: boolean;
  readonly lkv: LkvSoort | null;
  /** Employer charges over wage and vakantiebijslag; null: the percentage of the subsidy, as an assumption. */
  readonly werkgeverslasten: Rate | null;
  /** What the werkgever pays for guidance; null amount: nobody named one. */
  readonly jobcoach: { readonly soort: "intern" | "extern"; readonly perMaandInCenten: Cents | null } | null;
};

export type Kostenregel = Stap & {
  readonly soort: "kosten" | "vergoeding";
  /** Per month; null where no source gives it: then it is not in the total. */
  readonly bedragInCenten: Cents | null;
  /** The calculation behind it, where there is one. */
  readonly stappen: readonly Stap[];
};

/** What a werkgever pays for the work itself: wage, vakantiebijslag and charges, with the wage first. */
export function loonregels(vraag: Kostenvraag, register: Register): Kostenregel[] {
  const loon = loonregel(vraag, register);
  return [loon, ...bovenopLoon(vraag, loon.bedragInCenten, register)];
}

function loonregel(vraag: Kostenvraag, register: Register): Kostenregel & { bedragInCenten: Cents } {
  const { dag, geboortedatum, urenPerWeek, voltijdUren, loon } = vraag;
  const minimum = maandloonBijUren({ dag, geboortedatum, urenPerWeek, voltijdUren }, register);
  const laatste = minimum.stappen.at(-1)!;
  if (loon === null) {
    const naam = "Loon";
    const bedragInCenten = minimum.bedrag;
    const toelichting = "het minimumloon";
    return {
      ...laatste,
      naam,
      toelichting,
      zekerheid: zekerheidVan(minimum.stappen),
      soort: "kosten",
      bedragInCenten,
      stappen: minimum.stappen,
    };
  }
  const maand =
    loon.per === "maand"
      ? exactly(loon.bedragInCenten)
      : multiply(exactly(loon.bedragInCenten), ...perMaandVan(urenPerWeek));
  if (round(maand) < minimum.bedrag)
    throw new RangeError(`The wage is below the minimum wage of ${inEuros(exactly(minimum.bedrag))} a month`);
  const opgegeven = dutchDecimal(inEuros(exactly(loon.bedragInCenten)));
  const regelsom =
    loon.per === "maand" ? opgegeven : `${opgegeven} × ${dutchDecimal(urenPerWeek / 100)} × 52 ÷ 12`;
  return kosten("Loon", "zoals opgegeven", regelsom, maand, {
    bron: "opgave van de werkgever",
    zekerheid: "letterlijk",
  });
}

function bovenopLoon(vraag: Kostenvraag, loon: Cents, register: Register): Kostenregel[] {
  const bijslag = deelOp(register, "wml.vakantiebijslag", vraag.dag);
  const vakantiebijslag = times(loon, [bijslag.waarde, WHOLE]);
  const aanname = deelOp(register, "lks.werkgeverslasten", vraag.dag);
  const deel = vraag.werkgeverslasten ?? aanname.waarde;
  const grondslag = exactly(cents(loon + vakantiebijslag));
  return [
    kosten(
      "Vakantiebijslag",
      "elke maand opzij, in mei betaald",
      `${shown(exactly(loon))} × ${dutchPercent(bijslag.waarde)}`,
      multiply(exactly(loon), [bijslag.waarde, WHOLE]),
      { bron: bronVan(bijslag), zekerheid: bijslag.zekerheid },
    ),
    kosten(
      "Werkgeverslasten",
      vraag.werkgeverslasten === null
        ? "aanname: het percentage van de loonkostensubsidie"
        : "zoals opgegeven",
      `${shown(grondslag)} × ${dutchPercent(deel)}`,
      multiply(grondslag, [deel, WHOLE]),
      vraag.werkgeverslasten === null
        ? { bron: bronVan(aanname), zekerheid: "te controleren" }
        : { bron: "opgave van de werkgever", zekerheid: "letterlijk" },
    ),
  ];
}

export function jobcoachregels({ jobcoach }: Kostenvraag): Kostenregel[] {
  if (jobcoach === null) return [];
  const naam = jobcoach.soort === "intern" ? "Begeleiding door een collega" : "Externe jobcoach";
  if (jobcoach.perMaandInCenten !== null) {
    const bron = { bron: "opgave van de werkgever", zekerheid: "letterlijk" } as const;
    return [kosten(naam, "zoals opgegeven", "", exactly(jobcoach.perMaandInCenten), bron)];
  }
  const leeg = kosten(naam, "geen bedrag bekend: telt niet mee", "", exactly(cents(0)), {
    bron: "bron ontbreekt",
    zekerheid: "te controleren",
  });
  return [{ ...leeg, bedrag: "", bedragInCenten: null }];
}

export function vergoedingen(vraag: Kostenvraag, register: Register): Kostenregel[] {
  const { dag, lkv, urenPerWeek } = vraag;
  const regels: Kostenregel[] = [];
  if (vraag.heeftLks) {
    const { bedragInCenten, stappen } = loonkostensubsidie({ ...vraag, startdatum: dag }, dag, register);
    const laatste = stappen.at(-1)!;
    const zekerheid = zekerheidVan(stappen);
    regels.push({
      ...laatste,
      naam: "Loonkostensubsidie",
      zekerheid,
      soort: "vergoeding",
      bedragInCenten,
      stappen,
    });
  }
  if (lkv !== null) {
    const jaar = loonkostenvoordeel(
      { soort: lkv, verloondeUren: (urenPerWeek * 52) as Hours },
      dag,
      register,
    );
    const perMaand = multiply(exactly(jaar.bedragInCenten), [1, 12]);
    const { bron, zekerheid } = jaar.stappen.at(-1)!;
    const uitleg = "één keer per jaar betaald, hier per maand";
    const regel = kosten(
      "Loonkostenvoordeel",
      uitleg,
      `${shown(exactly(jaar.bedragInCenten))} ÷ 12`,
      perMaand,
      { bron, zekerheid },
    );
    regels.push({ ...regel, soort: "vergoeding", stappen: jaar.stappen });
  }
  return regels;
}

const kosten = (
  naam: string,
  toelichting: string,
  regelsom: string,
  bedrag: ExactCents,
  bron: Pick<Stap, "bron" | "zekerheid">,
) => ({
  ...stap(naam, toelichting, regelsom, bedrag, bron),
  soort: "kosten" as const,
  bedragInCenten: round(bedrag),
  stappen: [],
});

const zekerheidVan = (stappen: readonly Stap[]) => minstZeker(stappen.map(({ zekerheid }) => zekerheid));

const shown = (amount: ExactCents): string => dutchDecimal(inEuros(amount));
