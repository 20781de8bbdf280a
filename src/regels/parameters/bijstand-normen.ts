import { type Parameter, waarde, type Waarde } from "#regels/parameter";

/** Every half year with the page or the text of the law that its amounts were read from. */
const HALFJAREN = [
  ["2024-01-01", "gemeentewestland.nl"],
  ["2024-07-01", "velsen.nl"],
  ["2025-01-01", "wettekst 2025-01-01"],
  ["2025-07-01", "wettekst 2025-07-01"],
  ["2026-01-01", "wettekst 2026-01-01"],
  ["2026-07-01", "wettekst 2026-07-01"],
] as const;

const LAATSTE_DAG = "2026-12-31";

/** Participatiewet art. 20 to 23 (BWBR0015703): a month, net, vakantietoeslag included. */
export const bijstandNormParameters = {
  "bijstand.norm.alleenstaand": norm(
    "alleenstaand, 21 jaar tot AOW",
    "21 onder a",
    [1_283_83, 1_308_45, 1_345_45, 1_369_06, 1_401_50, 1_419_46],
  ),
  "bijstand.norm.gehuwd": norm(
    "gehuwd, beiden 21 jaar tot AOW",
    "21 onder b",
    [1_834_04, 1_869_21, 1_922_07, 1_955_80, 2_002_13, 2_027_79],
  ),
  "bijstand.norm.jong.alleenstaand": norm(
    "alleenstaand, 18 tot en met 20 jaar",
    "20",
    [316_94, 323_03, 332_17, 337_98, 345_99, 350_42],
  ),
  "bijstand.norm.jong.gehuwd": norm(
    "gehuwd, beiden 18 tot en met 20 jaar, zonder kinderen",
    "20 lid 1 onder b",
    [633_88, 646_06, 664_34, 675_96, 691_98, 700_84],
  ),
  "bijstand.norm.gemengd.gehuwd": norm(
    "gehuwd, één 18 tot en met 20 jaar, zonder kinderen",
    "20 lid 1 onder c",
    [1_233_96, 1_257_64, 1_293_21, 1_315_88, 1_347_06, 1_364_32],
  ),
  "bijstand.norm.jong.gehuwd.kinderen": norm(
    "gehuwd, beiden 18 tot en met 20 jaar, met kinderen",
    "20 lid 2 onder b",
    [null, null, 1_048_75, 1_067_12, 1_092_41, 1_106_40],
  ),
  "bijstand.norm.gemengd.gehuwd.kinderen": norm(
    "gehuwd, één 18 tot en met 20 jaar, met kinderen",
    "20 lid 2 onder c",
    [null, null, 1_677_62, 1_707_04, 1_747_49, 1_769_88],
  ),
  "bijstand.norm.zonder-ouders": norm("extra voor 18 tot en met 20 jaar zonder hulp van ouders", "20 lid 3", [
    null,
    null,
    null,
    null,
    746_45,
    762_24,
  ]),
  "bijstand.norm.aow.alleenstaand": norm(
    "alleenstaand, AOW-leeftijd",
    "22 onder a",
    [1_425_76, 1_456_85, 1_501_07, 1_530_21, 1_564_69, 1_587_34],
  ),
  "bijstand.norm.aow.gehuwd": norm(
    "gehuwd, één of beiden AOW-leeftijd",
    "22 onder b en c",
    [1_933_98, 1_976_64, 2_053_48, 2_094_98, 2_144_16, 2_176_10],
  ),
  "bijstand.norm.inrichting.alleenstaand": norm(
    "in een inrichting, alleenstaand",
    "23 lid 1 onder a",
    [406_51, 414_31, 426_03, 433_49, 443_76, 449_44],
  ),
  "bijstand.norm.inrichting.gehuwd": norm(
    "in een inrichting, gehuwd",
    "23 lid 1 onder b",
    [632_31, 644_45, 662_69, 674_29, 690_27, 699_11],
  ),
  "bijstand.norm.inrichting.verhoging.alleenstaand": norm(
    "verhoging in een inrichting, alleenstaand",
    "23 lid 2 onder a",
    [null, null, null, null, null, 47_00],
  ),
  "bijstand.norm.inrichting.verhoging.gehuwd": norm(
    "verhoging in een inrichting, gehuwd",
    "23 lid 2 onder b",
    [null, null, null, null, null, 106_00],
  ),
  "bijstand.norm.kostendelers.jong.kinderen": norm(
    "deel van een echtgenoot van 18 tot en met 20 jaar met kinderen, met kostendelers",
    "22a lid 3 onder a",
    [null, null, null, null, null, 755_98],
  ),
  "bijstand.norm.partner-zonder-recht": regel(
    "deel van de norm als de partner geen recht heeft",
    "24",
    "deel",
    500_000,
  ),
  "bijstand.kostendelers.vast": regel("kostendelersnorm: vast deel", "22a lid 1", "deel", 400_000),
  "bijstand.kostendelers.per-persoon": regel(
    "kostendelersnorm: deel per persoon",
    "22a lid 1",
    "deel",
    300_000,
  ),
  "bijstand.kostendelers.leeftijd": regel("kostendeler vanaf deze leeftijd", "19a lid 1", "jaar", 27),
  "bijstand.norm.volwassen": regel("leeftijd van de norm voor volwassenen", "21", "jaar", 21),
  "bijstand.aow-leeftijd": {
    naam: "AOW-leeftijd",
    wet: "AOW art. 7a",
    eenheid: "jaar",
    waarden: [waarde("2024-01-01", 67, "bron ontbreekt", "te controleren")],
  },
  "bijstand.leeftijd": regel("vanaf deze leeftijd", "20", "jaar", 18),
  "bijstand.vakantietoeslag": {
    naam: "Bijstand: vakantietoeslag, deel van de norm",
    wet: "Pw art. 19 lid 3",
    eenheid: "deel",
    waarden: [waarde("2024-01-01", 50_000, "st-ab.nl"), waarde("2025-01-01", 48_000, "wettekst 2025-01-01")],
  },
} as const satisfies Readonly<Record<string, Parameter>>;

function norm(naam: string, artikel: string, bedragen: readonly (number | null)[]): Parameter {
  return {
    naam: `Bijstandsnorm: ${naam}`,
    wet: `Pw art. ${artikel}`,
    eenheid: "cent per maand",
    waarden: HALFJAREN.map(([vanaf, bron], at) => halfjaar(vanaf, bron, bedragen[at] ?? null)),
  };
}

function halfjaar(vanaf: string, bron: string, bedrag: number | null): Waarde {
  const tot = vanaf === HALFJAREN.at(-1)![0] ? LAATSTE_DAG : null;
  if (bedrag === null) return waarde(vanaf, null, "bron ontbreekt", "bron ontbreekt", tot);
  return waarde(vanaf, bedrag, bron, "letterlijk", tot);
}

function regel(naam: string, artikel: string, eenheid: Parameter["eenheid"], value: number): Parameter {
  return {
    naam: `Bijstand: ${naam}`,
    wet: `Pw art. ${artikel}`,
    eenheid,
    waarden: [waarde("2024-01-01", value, "")],
  };
}
