import { ageOn, type IsoDate } from "#core/dates";
import { type Cents, cents } from "#core/money";
import { brutoBijstand } from "#regels/bijstand-bruto";
import { huurtoeslag } from "#regels/huurtoeslag";
import type { Maandinkomen } from "#regels/inkomenseffect-maand";
import type { Situatie, Wanneer } from "#regels/inkomenseffect-situatie";
import { kindgebondenBudget, leeftijdenInMaand } from "#regels/kindgebonden-budget";
import { type Marge, samen, vast } from "#regels/marge";
import { GeenWaarde } from "#regels/parameter";
import { aantalOp, type Register } from "#regels/register";
import type { Stap } from "#regels/stap";
import { zorgtoeslag } from "#regels/zorgtoeslag";

/** Toeslagen of a month; null where a source is missing. */
export type Toeslagen = {
  readonly toetsingsinkomen: Marge;
  readonly zorgtoeslag: Marge | null;
  readonly kindgebondenBudget: Marge | null;
  readonly huurtoeslag: Marge | null;
  /** Of what is known. */
  readonly samen: Marge;
  /** What is missing, as a user reads it. */
  readonly ontbreekt: readonly string[];
  readonly stappen: readonly Stap[];
};

/**
 * The income of a calendar year that toeslagen look at: wages with vakantiegeld, WW and bijstand, before tax.
 * @source Awir art. 8: the toetsingsinkomen of the whole year. How bijstand counts before tax is a range.
 */
export function toetsingsinkomen(
  { partner }: Situatie,
  maanden: readonly Maandinkomen[],
  dag: IsoDate,
  register: Register,
): Marge {
  const totaal = (of: (maand: Maandinkomen) => number) =>
    cents(maanden.reduce((sum, maand) => sum + of(maand), 0));
  const lonen = totaal(
    ({ loon, partnerloon }) => (loon?.belastbaarInCenten ?? 0) + (partnerloon?.belastbaarInCenten ?? 0),
  );
  const netto = samen(...maanden.map(({ bijstand }) => bijstand));
  const naastLoon = maanden.some(({ loon, partnerloon }) => loon !== null || partnerloon !== null);
  const bijstand = brutoBijstand(netto, { personen: partner ? 2 : 1, naastLoon }, dag, register);
  return samen(vast(lonen), samen(...maanden.map(({ wwBruto }) => wwBruto)), bijstand);
}

/** The toeslagen of a month. The least amounts belong to the highest toetsingsinkomen. */
export function toeslagenOp(
  situatie: Situatie,
  inkomen: Marge,
  { maand, peildag }: Wanneer,
  register: Register,
): Toeslagen {
  const heeftPartner = situatie.partner !== null;
  const leeftijden = leeftijdenInMaand(situatie.kinderen, maand, register);
  const ends = (of: (toetsingsinkomenInCenten: Cents) => Uitkomst): Uitkomst | null => {
    try {
      const [arm, rijk] = [of(inkomen.van), of(inkomen.tot)];
      return { perMaand: { van: rijk.perMaand.van, tot: arm.perMaand.tot }, stappen: rijk.stappen };
    } catch (error) {
      if (error instanceof GeenWaarde) return null;
      throw error;
    }
  };
  const zorg = ends((bedrag) =>
    single(zorgtoeslag({ toetsingsinkomenInCenten: bedrag, heeftPartner }, peildag, register)),
  );
  const kind = ends((bedrag) =>
    single(
      kindgebondenBudget({ leeftijden, heeftPartner, toetsingsinkomenInCenten: bedrag }, peildag, register),
    ),
  );
  const personen = 1 + (heeftPartner ? 1 : 0) + leeftijden.length;
  const huur = huurVan(situatie, personen, ends, { maand, peildag }, register);
  const known = [zorg, kind, huur].filter((toeslag) => toeslag !== null);
  return {
    toetsingsinkomen: inkomen,
    zorgtoeslag: zorg?.perMaand ?? null,
    kindgebondenBudget: kind?.perMaand ?? null,
    huurtoeslag: huur?.perMaand ?? null,
    samen: samen(...known.map(({ perMaand }) => perMaand)),
    ontbreekt: missing(situatie, { zorg, kind, huur }),
    stappen: known.flatMap(({ stappen }) => stappen),
  };
}

function missing(
  situatie: Situatie,
  { zorg, kind, huur }: Readonly<Record<"zorg" | "kind" | "huur", Uitkomst | null>>,
) {
  return [
    ...(zorg ? [] : ["zorgtoeslag"]),
    ...(kind ? [] : ["kindgebonden budget"]),
    ...(huur ? [] : [deeltKosten(situatie) ? "huurtoeslag: inkomen van medebewoners" : "huurtoeslag"]),
  ];
}

type Uitkomst = { readonly perMaand: Marge; readonly stappen: readonly Stap[] };

const single = ({
  perMaandInCenten,
  stappen,
}: {
  perMaandInCenten: Cents;
  stappen: readonly Stap[];
}): Uitkomst => ({
  perMaand: vast(perMaandInCenten),
  stappen,
});

const deeltKosten = ({ kostendelers = 1, partner, huurInCenten }: Situatie): boolean =>
  huurInCenten !== null && kostendelers > (partner ? 2 : 1);

/** The income of others in the home counts too, and is not asked: then it is not known. */
function huurVan(
  situatie: Situatie,
  personen: number,
  ends: (of: (bedrag: Cents) => Uitkomst) => Uitkomst | null,
  { maand, peildag }: Wanneer,
  register: Register,
): Uitkomst | null {
  const { huurInCenten } = situatie;
  if (huurInCenten === null) return { perMaand: vast(cents(0)), stappen: [] };
  if (deeltKosten(situatie)) return null;
  const volwassen = aantalOp(register, "bijstand.norm.volwassen", peildag).waarde;
  const isJonger21 = personen === 1 && ageOn(situatie.geboortedatum, maand) < volwassen;
  return ends((toetsingsinkomenInCenten) =>
    huurtoeslag({ huurInCenten, personen, toetsingsinkomenInCenten, isJonger21 }, peildag, register),
  );
}
