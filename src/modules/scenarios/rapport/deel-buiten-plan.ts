import type { BuitenPlan, Meedoen } from "./buiten-plan.ts";
import type { Rapportdeel, Toekomstplanrapport } from "./toekomstplanrapport.ts";
import { BAND, betaalt, metBand, opsomming, tabel, tussen } from "./woorden.ts";

/** The company of the plan, and who takes part in it. */
export type Deelnemers = { readonly bedrijf: string; readonly gemeenten: readonly string[] };

/** What a council reads first whose gemeente has no part in the plan: why it pays nothing, what it has, what joining would cost. */
export function buitenPlanDeel(buiten: BuitenPlan, plan: Deelnemers): Rapportdeel {
  const { naam } = buiten.gemeente;
  return {
    sleutel: "buiten-plan",
    kop: `${naam} en dit plan`,
    conclusie: `${naam} hoort niet bij dit plan, betaalt er in geen van de keuzes aan mee en besluit zelf over zijn sociaal ontwikkelbedrijf.`,
    uitleg: [waarom(buiten, plan), ...watErIs(buiten), ...watMeedoenKost(buiten)],
    grafiek: null,
    tabellen: buiten.meedoen ? [meedoentabel(naam, buiten.meedoen)] : [],
    toelichting: buiten.meedoen
      ? `${BAND} Wat gemeenten aan het bedrijf betalen, gemiddeld per jaar, in euro van dat jaar. Gerekend met ‘${buiten.meedoen.cijfers}’, versie ${buiten.meedoen.versie}.`
      : `Wie voor ${naam} werkt, staat bij de organisaties van de regio.`,
  };
}

/** For the page of five minutes: the same in three short answers. */
export const buitenPlanKern = (buiten: BuitenPlan, plan: Deelnemers): Toekomstplanrapport["kern"] => [
  { kop: `Waarom betaalt ${buiten.gemeente.naam} niet mee?`, zinnen: [waarom(buiten, plan)] },
  { kop: `Wat heeft ${buiten.gemeente.naam} in de regio?`, zinnen: watErIs(buiten) },
  { kop: `Wat kost het als ${buiten.gemeente.naam} meedoet?`, zinnen: watMeedoenKost(buiten) },
];

const waarom = ({ gemeente: { naam } }: BuitenPlan, { bedrijf, gemeenten }: Deelnemers): string =>
  `Dit plan gaat over ${bedrijf}, het bedrijf van ${opsomming(gemeenten)}. Inwoners van ${naam} tellen er niet in mee: niet bij de mensen, niet bij de plekken en niet bij het geld. Wat hierna ‘de gemeenten samen’ heet, is zonder ${naam}.`;

function watErIs({ gemeente: { naam }, bedrijven, samen }: BuitenPlan): string[] {
  const own = bedrijven.map(({ naam: bedrijf, units }) =>
    units.length === 0
      ? `Voor ${naam} werkt ${bedrijf}.`
      : `Voor ${naam} werkt ${bedrijf}, met ${units.length === 1 ? "de unit" : "de units"} ${opsomming(units)}.`,
  );
  return [
    ...(own.length > 0
      ? own
      : [`Welk sociaal ontwikkelbedrijf voor ${naam} werkt, is in deze regio niet vastgelegd.`]),
    ...(samen.length > 0 ? [`Samen met de andere gemeenten heeft ${naam}: ${opsomming(samen)}.`] : []),
  ];
}

function watMeedoenKost({ gemeente: { naam }, meedoen }: BuitenPlan): string[] {
  if (!meedoen)
    return [
      `Dat is niet te zeggen: van het bedrijf van ${naam} zijn geen cijfers ingevuld. Vult een beleidsadviseur ze in bij ‘Eigen cijfers’ van het toekomstplan, dan rekent dit rapport het door.`,
    ];
  const { apart, mee, anderen, anderenMee } = meedoen;
  return [
    `Met een eigen bedrijf betaalt ${naam} ongeveer ${betaalt(apart.p50)} per jaar, ${tussen(apart, betaalt)}. In één bedrijf met de andere gemeenten ongeveer ${betaalt(mee.p50)}, ${tussen(mee, betaalt)}.`,
    `De andere gemeenten samen betalen dan ongeveer ${betaalt(anderenMee.p50)} in plaats van ${betaalt(anderen.p50)}.`,
    "De mensen, gebouwen en kosten van beide bedrijven zijn opgeteld. Wat samengaan bespaart of kost, is er niet in gerekend: het verschil komt alleen van het samen verdelen.",
  ];
}

const meedoentabel = (naam: string, { apart, mee, anderen, anderenMee }: Meedoen) => ({
  naam: `Bijdrage per jaar, apart en in één bedrijf`,
  tabel: tabel(
    [
      ["Wie betaalt", "tekst", 2],
      ["Apart, zoals nu", "getal", 3],
      ["In één bedrijf", "getal", 3],
    ],
    [
      [naam, metBand(apart, betaalt), metBand(mee, betaalt)],
      ["De andere gemeenten samen", metBand(anderen, betaalt), metBand(anderenMee, betaalt)],
    ],
  ),
});
