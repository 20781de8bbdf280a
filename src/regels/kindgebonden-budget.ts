import { addDays, ageOn, type IsoDate, isoDate } from "#core/dates";
import { dutchDecimal, dutchPercent } from "#core/dutch";
import { type Cents, cents, exactly, inEuros, multiply, type Rate, round, WHOLE } from "#core/money";
import { minus } from "#regels/exact";
import { type Geldig, minstZeker } from "#regels/parameter";
import { aantalOp, bedragOp, deelOp, landelijk, type Register } from "#regels/register";
import { bronVan, type Stap, stap } from "#regels/stap";

export type KindgebondenBudgetvraag = {
  /** Ages in whole years of the children for whom kinderbijslag is paid. */
  readonly leeftijden: readonly number[];
  readonly heeftPartner: boolean;
  /** Of the whole year, with that of a partner. */
  readonly toetsingsinkomenInCenten: Cents;
  /** On 1 January, with that of a partner. Absent: below the limit. */
  readonly vermogenInCenten?: Cents;
};

export type KindgebondenBudget = {
  /** As if the children had these ages all year. */
  readonly perJaarInCenten: Cents;
  readonly perMaandInCenten: Cents;
  readonly isBovenVermogensgrens: boolean;
  readonly stappen: readonly Stap[];
};

/**
 * Kindgebonden budget (child budget): a sum for every child, more from 12 and from 16, more for a parent alone, less
 * by a share of the income above a threshold. Children of 18 and older do not count.
 * @throws GeenWaarde in a year without known amounts: before 2024, after 2026, and with a partner in 2024
 * @source Wet op het kindgebonden budget art. 1 and 2 (BWBR0022751). It names no rounding of this step: half up.
 */
export function kindgebondenBudget(
  vraag: KindgebondenBudgetvraag,
  dag: IsoDate,
  register: Register = landelijk,
): KindgebondenBudget {
  const { heeftPartner, vermogenInCenten = cents(0), toetsingsinkomenInCenten } = vraag;
  const bedragen = kindbedragen(vraag, dag, register);
  const vol = cents(bedragen.reduce((sum, { bedrag }) => sum + bedrag, 0));
  const drempel = drempelVan(heeftPartner, dag, register);
  const afbouw = deelOp(register, "kgb.afbouw", dag);
  const { eraf, regel } = afbouwVan(toetsingsinkomenInCenten, drempel, afbouw);
  const isBoven = isBovenVermogensgrens(vermogenInCenten, heeftPartner, dag, register);
  const perJaar = isBoven ? exactly(cents(0)) : minus(exactly(vol), eraf);
  const stappen = [...bedragen.map((kind) => kind.regel), regel];
  const som = `${euros(vol)} − ${dutchDecimal(inEuros(eraf))}`;
  const toelichting = isBoven ? "uw vermogen is te hoog" : "voor alle kinderen samen";
  const zekerheid = minstZeker(stappen.map((each) => each.zekerheid));
  return {
    perJaarInCenten: round(perJaar),
    perMaandInCenten: round(multiply(perJaar, [1, 12])),
    isBovenVermogensgrens: isBoven,
    stappen: [
      ...stappen,
      stap("Kindgebonden budget per jaar", toelichting, som, perJaar, { bron: "Wkb art. 2", zekerheid }),
    ],
  };
}

/**
 * The ages that count in a month: those on the last day of the month before, because a child counts, and counts for
 * more, from the month after its birth or birthday. A child that is not born then, or is 18, does not count.
 * @source Wet op het kindgebonden budget art. 2 lid 1, 3 and 5
 */
export function leeftijdenInMaand(
  geboortedatums: readonly IsoDate[],
  maand: IsoDate,
  register: Register = landelijk,
): number[] {
  const peildag = addDays(isoDate(`${maand.slice(0, 7)}-01`), -1);
  const einde = aantalOp(register, "kgb.leeftijd.einde", maand).waarde;
  return geboortedatums
    .filter((geboren) => geboren <= peildag)
    .map((geboren) => ageOn(geboren, peildag))
    .filter((leeftijd) => leeftijd < einde);
}

type Kindbedrag = { readonly bedrag: number; readonly regel: Stap };

function kindbedragen(
  { leeftijden, heeftPartner }: KindgebondenBudgetvraag,
  dag: IsoDate,
  register: Register,
): readonly Kindbedrag[] {
  const leeftijd = (soort: "extra" | "hoogste" | "einde") =>
    aantalOp(register, `kgb.leeftijd.${soort}`, dag).waarde;
  const kinderen = leeftijden.filter((jaren) => jaren < leeftijd("einde"));
  if (kinderen.length === 0) return [];
  const oudste = kinderen.filter((jaren) => jaren >= leeftijd("hoogste")).length;
  const ouder = kinderen.filter((jaren) => jaren >= leeftijd("extra")).length - oudste;
  return [
    regelVan("Kinderen", kinderen.length, bedragOp(register, "kgb.kind", dag)),
    ...(ouder > 0
      ? [regelVan("Kinderen van 12 tot en met 15 jaar", ouder, bedragOp(register, "kgb.kind12", dag))]
      : []),
    ...(oudste > 0
      ? [regelVan("Kinderen van 16 of 17 jaar", oudste, bedragOp(register, "kgb.kind16", dag))]
      : []),
    ...(heeftPartner
      ? []
      : [regelVan("Ouder zonder partner", 1, bedragOp(register, "kgb.alleenstaand", dag))]),
  ];
}

function regelVan(naam: string, aantal: number, found: Geldig<Cents>): Kindbedrag {
  const bedrag = cents(aantal * found.waarde);
  const bron = { bron: bronVan(found), zekerheid: found.zekerheid };
  return {
    bedrag,
    regel: stap(naam, "per jaar", `${aantal} × ${euros(found.waarde)}`, exactly(bedrag), bron),
  };
}

function drempelVan(heeftPartner: boolean, dag: IsoDate, register: Register) {
  const alleen = bedragOp(register, "toeslagen.drempelinkomen", dag);
  if (!heeftPartner) return alleen;
  const hoger = bedragOp(register, "kgb.partner.drempel", dag);
  return {
    waarde: cents(alleen.waarde + hoger.waarde),
    zekerheid: minstZeker([alleen.zekerheid, hoger.zekerheid]),
  };
}

function afbouwVan(inkomen: Cents, drempel: ReturnType<typeof drempelVan>, afbouw: Geldig<Rate>) {
  const erboven = cents(Math.max(0, inkomen - drempel.waarde));
  const eraf = multiply(exactly(erboven), [afbouw.waarde, WHOLE]);
  const som = `${euros(erboven)} × ${dutchPercent(afbouw.waarde)}`;
  const bron = { bron: bronVan(afbouw), zekerheid: minstZeker([afbouw.zekerheid, drempel.zekerheid]) };
  const toelichting = `deel van het inkomen boven ${euros(drempel.waarde)}`;
  return { eraf, regel: stap("Door uw inkomen", toelichting, som, eraf, bron) };
}

/** The limits of wealth are known from 2025 on; without wealth they do not matter. */
function isBovenVermogensgrens(
  vermogen: Cents,
  heeftPartner: boolean,
  dag: IsoDate,
  register: Register,
): boolean {
  if (vermogen === 0) return false;
  const soort = heeftPartner ? "partner" : "alleenstaand";
  return vermogen > bedragOp(register, `zorgtoeslag.vermogen.${soort}`, dag).waarde;
}

const euros = (amount: number): string => dutchDecimal(inEuros(exactly(cents(amount))));
