import { controles, type Regel } from "#financien/stromen";
import { vangnetInEuros } from "#toekomstplan/geld/buig";
import { BLOKKEN } from "#toekomstplan/geld/jaren";
import { type Controle, controle } from "#toekomstplan/controle";
import { PERSONEN } from "#toekomstplan/parameters";
import { PERSONENGROEPEN, toekomstVan } from "#toekomstplan/personen";
import { planToekomst, type Uitgangspunten } from "#toekomstplan/plan";
import { cohort } from "#toekomstplan/stroom/cohort";
import { geldcontroles } from "#toekomstplan/validatie-geld";
import { ijk } from "#toekomstplan/wsw/ijking";
import { uitKenmerken } from "#toekomstplan/wsw/leeftijdsopbouw";
import { wswVerloop } from "#toekomstplan/wsw/verloop";

/** Published figures that the model makes again from figures before them, and laws that it may never break. */
export const valideer = (uitgangspunten: Uitgangspunten, regels: readonly Regel[]): readonly Controle[] => [
  jaarrekeningen(regels),
  ...wswTerug(),
  ...beschutTerug(),
  ...vangnetten(),
  ...geldcontroles(uitgangspunten),
  ...wetten(uitgangspunten),
];

const PANTEIA = "Panteia, Wsw-statistiek 2016 en 2022";

/** From what was known of 2016 only. */
function wswTerug(): Controle[] {
  const begin = uitKenmerken(
    { gemiddelde: 48.6, deelOuderDan45: 0.68, jongste: 20, oudste: 65.4 },
    81_224 + 4_108,
  );
  const uitstroom = ijk(begin, [{ jaar: 2016, gemiddeld: 83_014, eind: 81_224 }]);
  const in2022 = wswVerloop(begin, uitstroom, { vanaf: 2016, jaren: 7 }).at(-1)!;
  return [
    controle({
      naam: "Wsw: arbeidsjaren in 2022, met alleen wat van 2016 bekend was",
      gevonden: in2022.gemiddeld,
      verwacht: 58_095,
      eenheid: "arbeidsjaren",
      grens: 0.02 * 58_095,
      bron: PANTEIA,
    }),
    controle({
      naam: "Ter vergelijking: wat het Rijk in 2014 voor 2022 raamde",
      gevonden: 63_129,
      verwacht: 58_095,
      eenheid: "arbeidsjaren",
      grens: null,
      bron: "Panteia, Wsw-statistiek 2022: 8,0% minder dan geraamd",
    }),
    controle({
      naam: "Wsw: gemiddelde leeftijd eind 2022",
      gevonden: in2022.leeftijd,
      verwacht: 52.4,
      eenheid: "jaar",
      grens: 1.5,
      bron: `${PANTEIA}; de vorm van de leeftijden is aangenomen, geboortejaren zijn niet openbaar`,
    }),
  ];
}

/** People at work in beschut werk in the country, by years after the end of 2016. */
const BESCHUT: readonly (readonly [jaar: number, mensen: number, bron: string])[] = [
  [0, 115, "UWV, eind 2016"],
  [0.75, 735, "UWV, 30 september 2017"],
  [1.25, 1_465, "UWV, 31 maart 2018"],
  [2.75, 3_682, "UWV, 30 september 2019"],
  [3, 4_004, "UWV, 31 december 2019"],
  [5.5, 7_421, "UWV, 30 juni 2022"],
];
const GEIJKT_TOT = 3;

/** The inflow from the first three points, everything after it forecast with it. */
function beschutTerug(): Controle[] {
  const [, from, to] = BESCHUT as [unknown, (typeof BESCHUT)[number], (typeof BESCHUT)[number]];
  const uit = PERSONEN.beschutUit.p50 / 12;
  const months = Math.round((to[0] - from[0]) * 12);
  // what comes in each month so that the one becomes the other, with the exits of the model
  const left = (1 - uit) ** months;
  const erbij = ((to[1] - from[1] * left) * uit) / (1 - left);
  const last = BESCHUT.at(-1)!;
  const verloop = cohort(
    {
      staten: 2,
      pijlen: [{ van: 0, naar: 1 }],
      beslis(_, stand, flow, fromOutside) {
        flow[0] = stand[0]! * uit;
        fromOutside[0] = erbij;
      },
    },
    Float64Array.of(to[1], 0),
    Math.round((last[0] - to[0]) * 12),
  );
  return BESCHUT.slice(GEIJKT_TOT).map(([jaar, mensen, bron]) =>
    controle({
      naam: `Beschut werk in het land, ${String(jaar).replace(".", ",")} jaar na eind 2016`,
      gevonden: verloop.stand[Math.round((jaar - to[0]) * 12) * 2]!,
      verwacht: mensen,
      eenheid: "mensen",
      grens: null,
      bron: `${bron}; instroom geijkt op 30 september 2017 en 31 maart 2018`,
    }),
  );
}

function vangnetten(): Controle[] {
  const budget = 1_000_000;
  const shares = [
    [0.075, 0],
    [0.1, 0.0125],
    [0.125, 0.025],
    [0.15, 0.05],
  ] as const;
  return shares.map(([tekort, deel]) =>
    controle({
      naam: `Vangnet bij een tekort van ${String(tekort * 100).replace(".", ",")}%`,
      gevonden: vangnetInEuros({ budget, lasten: budget * (1 + tekort) }) / budget,
      verwacht: deel,
      eenheid: "deel van het budget",
      grens: 1e-9,
      bron: "Participatiewet art. 74",
    }),
  );
}

/** Block results and totals of printed accounts, reckoned again from their rows. */
function jaarrekeningen(regels: readonly Regel[]): Controle {
  const all = controles(regels);
  return controle({
    naam: "Uitkomsten van gedrukte jaarrekeningen die opnieuw optellen tot wat er gedrukt is",
    gevonden: all.filter(({ verschil }) => verschil === 0).length,
    verwacht: all.length,
    eenheid: "uitkomsten",
    grens: 0,
    bron: "Werkzaak Rivierenland, 2016 tot en met 2024",
  });
}

const JAREN = 10;
const TOEKOMSTEN = 200;
const WET = "eigen wet van het model";

function wetten(uitgangspunten: Uitgangspunten): Controle[] {
  const plan = planToekomst({ uitgangspunten, scenario: null, jaren: JAREN, motor: "cohort" }, null);
  const most = (values: readonly number[]) => Math.max(...values.map((value) => Math.abs(value)));
  const law = (naam: string, gevonden: number, eenheid: string, grens: number) =>
    controle({ naam, gevonden, verwacht: 0, eenheid, grens, bron: WET });
  return [
    law(
      "Vier blokken tellen op tot het totaal, elk jaar",
      most(
        plan.map(
          ({ geld }) => geld.totaal - BLOKKEN.reduce((sum, naam) => sum + geld.blokken[naam].resultaat, 0),
        ),
      ),
      "euro",
      0.01,
    ),
    law(
      "De bijdragen van gemeenten tellen op tot het tekort van het bedrijf",
      most(
        plan.map(
          ({ geld }) =>
            geld.bijdrage - Object.values(geld.perGemeente).reduce((sum, each) => sum + each.bijdrage, 0),
        ),
      ),
      "euro",
      0.01,
    ),
    law(
      `Hele mensen tegen de verwachting: grootste verschil in standaardfouten over ${TOEKOMSTEN} toekomsten`,
      grootsteVerschil(uitgangspunten),
      "standaardfouten",
      3.5, // the largest of ten groups: in a right model above this once in two hundred
    ),
  ];
}

function grootsteVerschil({ begin, hefbomen }: Uitgangspunten): number {
  const differences = Array.from({ length: TOEKOMSTEN }, (_, trekking) => {
    const [expected, whole] = (["cohort", "individueel"] as const).map(
      (motor) => toekomstVan({ begin, hefbomen, jaren: JAREN, motor }, { zaad: 1, trekking }).at(-1)!,
    );
    return PERSONENGROEPEN.map((groep) => whole![groep].eind - expected![groep].eind);
  });
  const errors = PERSONENGROEPEN.map((_, at) => {
    const values = differences.map((each) => each[at]!);
    const mean = values.reduce((sum, value) => sum + value, 0) / TOEKOMSTEN;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / TOEKOMSTEN);
    return spread === 0 ? 0 : Math.abs(mean) / (spread / Math.sqrt(TOEKOMSTEN));
  });
  return Math.max(...errors);
}
