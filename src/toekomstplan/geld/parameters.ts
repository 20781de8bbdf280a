import type { Bron, Onzeker } from "#toekomstplan/onzeker";

const gevonden = (ref: string, datum: string): Bron => ({ label: "gevonden", ref, datum });
const afgeleid = (ref: string, datum: string): Bron => ({ label: "afgeleid", ref, datum });
const algemeen = (ref: string, datum: string): Bron => ({ label: "algemene kennis", ref, datum });
const EIGEN_CIJFER: Bron = {
  label: "aanname",
  ref: "nergens gevonden; vervang door een eigen cijfer",
  datum: "2026",
};
const KAMERBRIEF = gevonden("Kamerbrief Infrastructuur Sociaal Ontwikkelbedrijven", "2023-12");

const EURO_FTE = "euro per fte per jaar";
const EURO = "euro per jaar";
const DEEL = "deel";
const PER_JAAR = "deel per jaar";

const onzeker =
  (verdeling: Onzeker["verdeling"]) =>
  (
    naam: string,
    eenheid: string,
    [p10, p50, p90]: readonly [number, number, number],
    bron: Bron,
  ): Onzeker => ({
    naam,
    eenheid,
    p10,
    p50,
    p90,
    verdeling,
    bron,
  });
const tussen = onzeker("driehoek");
const normaal = onzeker("normaal");
const vast = (naam: string, eenheid: string, p50: number, bron: Bron): Onzeker => ({
  naam,
  eenheid,
  p50,
  verdeling: "vast",
  bron,
});

/** Everything about money that the plan has to assume, in euros of the year before the first. A new one goes at the end. */
export const GELD = {
  ntwIntern: tussen("Toegevoegde waarde intern", EURO_FTE, [4_500, 6_000, 8_500], EIGEN_CIJFER),
  ntwLocatie: tussen("Toegevoegde waarde op locatie", EURO_FTE, [11_000, 14_000, 18_500], EIGEN_CIJFER),
  ntwGroep: tussen("Toegevoegde waarde groepsdetachering", EURO_FTE, [9_500, 12_000, 15_500], EIGEN_CIJFER),
  ntwIndividueel: tussen(
    "Toegevoegde waarde individuele detachering",
    EURO_FTE,
    [13_000, 17_000, 21_000],
    EIGEN_CIJFER,
  ),
  ntwBegeleid: vast(
    "Toegevoegde waarde begeleid werken",
    EURO_FTE,
    0,
    algemeen("de werkgever heeft de opbrengst", "2026"),
  ),
  fteIntern: tussen("Fte per leidinggevende, intern", "fte", [8, 10, 12.5], EIGEN_CIJFER),
  fteLocatie: tussen("Fte per leidinggevende, op locatie", "fte", [7.5, 9, 11.5], EIGEN_CIJFER),
  fteGroep: tussen("Fte per leidinggevende, groepsdetachering", "fte", [11, 14, 17.5], EIGEN_CIJFER),
  fteIndividueel: tussen("Fte per jobcoach, individuele detachering", "fte", [24, 30, 38], EIGEN_CIJFER),
  fteBegeleid: tussen("Fte per jobcoach, begeleid werken", "fte", [30, 40, 52], EIGEN_CIJFER),
  loonKader: tussen(
    "Loon van een leidinggevende of jobcoach",
    EURO_FTE,
    [72_500, 76_000, 79_500],
    EIGEN_CIJFER,
  ),
  prijsPerM2: tussen("Huisvesting", "euro per m² per jaar", [85, 100, 115], EIGEN_CIJFER),
  rijkWsw: tussen(
    "Rijksbijdrage Wsw",
    "euro per arbeidsjaar per jaar",
    [36_000, 37_500, 38_800],
    afgeleid(
      "integratie-uitkering Participatie gedeeld door arbeidsjaren; vervang door de circulaire",
      "2025",
    ),
  ),
  loonWsw: tussen("Loonkosten Wsw", "euro per arbeidsjaar per jaar", [40_000, 41_500, 43_000], EIGEN_CIJFER),
  vervoerWsw: tussen("Vervoer Wsw", "euro per arbeidsjaar per jaar", [700, 1_000, 1_400], EIGEN_CIJFER),
  rijkBeschut: vast("Rijksbijdrage begeleiding beschut werk", "euro per plek per jaar", 11_296, KAMERBRIEF),
  loonBeschut: tussen(
    "Loonkosten beschut werk en tussengroep",
    EURO_FTE,
    [34_000, 36_000, 38_000],
    EIGEN_CIJFER,
  ),
  loonwaardeBeschut: tussen("Loonwaarde beschut werk", DEEL, [0.32, 0.38, 0.44], EIGEN_CIJFER),
  loonwaardeLks: tussen(
    "Loonwaarde bij een werkgever",
    DEEL,
    [0.46, 0.51, 0.58],
    gevonden("Divosa, benchmark", "2017"),
  ),
  minimumloon: vast(
    "Minimumloon met vakantiebijslag, 36 uur",
    EURO,
    28_400,
    algemeen("Wet minimumloon", "2025"),
  ),
  werkgeverslasten: vast(
    "Opslag voor werkgeverslasten",
    DEEL,
    0.235,
    gevonden("Regeling loonkostensubsidie Participatiewet", "2018"),
  ),
  deelLks: tussen(
    "Van wie bij een werkgever werkt: met loonkostensubsidie",
    DEEL,
    [0.35, 0.5, 0.65],
    EIGEN_CIJFER,
  ),
  clusterPerLks: vast(
    "Gemeentefonds, voor elke loonkostensubsidie erbij",
    EURO,
    7_355,
    gevonden("Kamerbrief Infrastructuur Sociaal Ontwikkelbedrijven, cluster Participatie", "2024"),
  ),
  opslagPerPlek: tussen(
    "Infrastructurele opslag per plek voor de tussengroep, volgroeid",
    EURO,
    [3_490, 3_590, 3_600],
    afgeleid("€ 35,9 miljoen voor 10.000 banen; elders staat 34,9 of 36", "2025"),
  ),
  trajectPrijs: tussen("Kosten van een trajectplek", EURO, [6_000, 8_000, 10_500], EIGEN_CIJFER),
  productiviteitBeschut: tussen(
    "Opbrengst van een fte beschut, ten opzichte van de Wsw",
    DEEL,
    [0.6, 0.75, 0.9],
    EIGEN_CIJFER,
  ),
  productiviteitTussen: tussen(
    "Opbrengst van een fte tussengroep of terugvalplek",
    DEEL,
    [0.6, 0.75, 0.95],
    EIGEN_CIJFER,
  ),
  selectie: tussen(
    "Minder opbrengst per fte als 70% buiten werkt: de sterksten gaan eerst",
    DEEL,
    [0.1, 0.17, 0.25],
    EIGEN_CIJFER,
  ),
  fteBeschut: tussen(
    "Fte per persoon, beschut werk",
    "fte",
    [0.67, 0.75, 0.83],
    gevonden("gemiddeld 27 uur, UWV", "2022"),
  ),
  ftePlek: tussen("Fte per persoon, tussengroep en terugvalplek", "fte", [0.55, 0.67, 0.8], EIGEN_CIJFER),
  fteLks: tussen(
    "Fte per persoon met loonkostensubsidie bij een werkgever",
    "fte",
    [0.6, 0.7, 0.8],
    EIGEN_CIJFER,
  ),
  meebewegenDirect: tussen(
    "Overhead die binnen een jaar meebeweegt met het volume",
    DEEL,
    [0.08, 0.15, 0.25],
    algemeen("kosten konden niet in hetzelfde tempo worden afgebouwd (Hilversum)", "2025"),
  ),
  meebewegenLater: tussen(
    "Overhead die na drie jaar nog meer meebeweegt",
    DEEL,
    [0.2, 0.35, 0.5],
    EIGEN_CIJFER,
  ),
  uitkering: vast("Bijstandsuitkering", EURO, 18_000, KAMERBRIEF),
  deelBijstand: tussen("Van wie zoekt: met bijstand", DEEL, [0.45, 0.6, 0.72], EIGEN_CIJFER),
  behoudGroot: tussen(
    "Van een bespaarde uitkering houdt een grote gemeente",
    DEEL,
    [0.6, 0.67, 0.73],
    KAMERBRIEF,
  ),
  behoudKlein: tussen(
    "Van een bespaarde uitkering houdt een kleine gemeente",
    DEEL,
    [0.2, 0.3, 0.4],
    EIGEN_CIJFER,
  ),
  buigBegin: normaal("Overschot op de BUIG aan het begin", DEEL, [-0.04, 0, 0.04], EIGEN_CIJFER),
  loonindex: normaal("Stijging van lonen", PER_JAAR, [0.025, 0.04, 0.055], EIGEN_CIJFER),
  prijsindex: normaal("Stijging van prijzen", PER_JAAR, [0.01, 0.025, 0.04], EIGEN_CIJFER),
  rijksindex: normaal("Stijging van rijksbijdragen", PER_JAAR, [0.02, 0.035, 0.05], EIGEN_CIJFER),
  productiviteitTrend: tussen(
    "Hoeveel een fte Wsw elk jaar minder opbrengt: de groep wordt kleiner en zwakker",
    PER_JAAR,
    [0.005, 0.01, 0.018],
    EIGEN_CIJFER,
  ),
  inkoopPlek: tussen(
    "Prijs van een plek die een gemeente elders inkoopt",
    "euro per plek per jaar",
    [11_000, 12_000, 18_000],
    afgeleid("AM match rekent 12.000; een plek kostte landelijk netto 18.000 in 2022", "2025"),
  ),
  inkoopTraject: tussen("Prijs van een trajectplek elders", EURO, [6_000, 9_000, 13_000], EIGEN_CIJFER),
  deelForfaitair: tussen(
    "Van de loonkostensubsidie bij werkgevers: forfaitair, in de eerste maanden",
    DEEL,
    [0.025, 0.05, 0.08],
    EIGEN_CIJFER,
  ),
  minstePloeg: tussen("Kleinste ploeg waarmee een werksoort draait", "fte", [8, 10, 12], EIGEN_CIJFER),
  soortGroen: tussen(
    "Opbrengst van groen, ten opzichte van gemiddeld eigen werk",
    DEEL,
    [1.0, 1.2, 1.4],
    EIGEN_CIJFER,
  ),
  soortSchoonmaak: tussen(
    "Opbrengst van schoonmaak, ten opzichte van gemiddeld eigen werk",
    DEEL,
    [0.9, 1.1, 1.3],
    EIGEN_CIJFER,
  ),
  soortProductie: tussen(
    "Opbrengst van productie en verpakken, ten opzichte van gemiddeld eigen werk",
    DEEL,
    [0.55, 0.7, 0.9],
    EIGEN_CIJFER,
  ),
  soortMetaal: tussen(
    "Opbrengst van metaal, ten opzichte van gemiddeld eigen werk",
    DEEL,
    [1.0, 1.3, 1.6],
    EIGEN_CIJFER,
  ),
  soortElektromontage: tussen(
    "Opbrengst van elektromontage, ten opzichte van gemiddeld eigen werk",
    DEEL,
    [0.8, 1.0, 1.25],
    EIGEN_CIJFER,
  ),
  soortPost: tussen(
    "Opbrengst van post, ten opzichte van gemiddeld eigen werk",
    DEEL,
    [0.8, 1.0, 1.2],
    EIGEN_CIJFER,
  ),
  soortCatering: tussen(
    "Opbrengst van catering, ten opzichte van gemiddeld eigen werk",
    DEEL,
    [0.7, 0.9, 1.1],
    EIGEN_CIJFER,
  ),
  soortTextiel: tussen(
    "Opbrengst van textiel, ten opzichte van gemiddeld eigen werk",
    DEEL,
    [0.6, 0.8, 1.0],
    EIGEN_CIJFER,
  ),
} as const satisfies Readonly<Record<string, Onzeker>>;

export type Geldparameter = keyof typeof GELD;
export type Geldwaarden = Readonly<Record<Geldparameter, number>>;
