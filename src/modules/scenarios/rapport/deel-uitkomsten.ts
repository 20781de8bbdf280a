import type { Band } from "#toekomstplan/waaier";
import type { Berekend, Berekening } from "./berekening.ts";
import type { Rapportdeel } from "./toekomstplanrapport.ts";
import { BAND, betaalt, duizend, euro, meerOfMinder, metBand, rond, tabel, tussen } from "./woorden.ts";

/** What the option costs year by year, with the base beside it. */
export function kosten({ opties, basis, eerste, gemeente, jaartallen }: Berekening): Rapportdeel {
  const shown = eerste && eerste !== basis ? [basis, eerste] : [basis];
  const wie = gemeente ? gemeente.naam : "de gemeenten samen";
  const first = shown.at(-1)!;
  return {
    sleutel: "kosten",
    kop: `Wat het ${gemeente ? gemeente.naam : "de gemeenten"} kost`,
    conclusie: `Als er niets verandert gemiddeld ${betaalt(basis.bijdrage.p50)} per jaar, ${tussen(basis.bijdrage, betaalt)}.${first === basis ? "" : ` Bij ‘${first.naam}’ ${meerOfMinder(first.meer.p50)}, ${tussen(first.meer, meerOfMinder)}.`}`,
    uitleg: [
      "De band om het bedrag zelf is breed: lonen, prijzen en wat het Rijk betaalt zijn onzeker. Het verschil tussen twee keuzes is veel zekerder, want die onzekerheid hebben zij gemeen.",
      ...(first === basis ? [] : [metBijstand(first)]),
      `Daarnaast schieten de gemeenten samen loonkostensubsidie voor: het Rijk betaalt die een jaar later. Bij ‘${first.naam}’ is dat in het duurste jaar ${euro(first.voorgeschoten.p50)}. Dat geld komt terug.`,
    ],
    grafiek: {
      soort: "lijnen",
      eenheid: "euro",
      bij: jaartallen.map(String),
      reeksen: shown.map((optie) => ({
        naam: optie.naam,
        waarden: optie.perJaar.map(({ p50 }) => p50),
        isBasis: optie === basis,
      })),
      band: { van: first.perJaar.map(({ p10 }) => p10), tot: first.perJaar.map(({ p90 }) => p90) },
    },
    tabellen: [
      {
        naam: `Bijdrage van ${wie} per jaar, in duizend euro van dat jaar; onder nul krijgt men geld terug`,
        tabel: tabel(
          [
            ["Jaar", "tekst"],
            ...opties.map(({ naam }): readonly [string, "getal", number] => [naam, "getal", 3]),
          ],
          jaartallen.map((jaar, nth) => [
            `${jaar}`,
            ...opties.map(({ perJaar }) => metBand(perJaar[nth]!, duizend)),
          ]),
        ),
      },
    ],
    toelichting: `${BAND} De bijdrage is wat het bedrijf tekortkomt, en wat gemeenten zonder het bedrijf regelen. In de grafiek en de tabel staat winst of verlies op bijstand niet.`,
  };
}

/** Who works needs no bijstand: that is money of the gemeente too. */
export const metBijstand = ({ naam, meerNetto }: Berekend): string =>
  `Met winst of verlies op bijstand en loonkostensubsidie erbij kost ‘${naam}’ ${tenOpzichte(meerNetto)} niets veranderen, ${tussen(meerNetto, meerOfMinder)}.`;

/** Of a difference that is small beside its own band nobody can say which side it is on. */
const tenOpzichte = ({ p10, p50, p90 }: Band): string =>
  Math.abs(p50) < (p90 - p10) * ONBEDUIDEND ? "ongeveer evenveel als" : `${meerOfMinder(p50)} per jaar dan`;
const ONBEDUIDEND = 0.05;

/** Who works and who waits, before any euro. */
export function eerstDeInwoner({ opties, basis, eerste, jaartallen }: Berekening): Rapportdeel {
  const shown = eerste && eerste !== basis ? [basis, eerste] : [basis];
  const first = shown.at(-1)!;
  const last = jaartallen.at(-1)!;
  return {
    sleutel: "inwoner",
    kop: "Eerst de inwoner: wie werkt en wie wacht",
    conclusie:
      first === basis
        ? `Als er niets verandert, wachten er eind ${last} ${rond(basis.wacht.p50)} mensen op beschut werk.`
        : `Eind ${last} werken er bij ‘${first.naam}’ ongeveer ${rond(first.werk.p50 - basis.werk.p50)} mensen meer dan wanneer er niets verandert, en wachten er ${rond(basis.wacht.p50 - first.wacht.p50)} minder op beschut werk.`,
    uitleg: [],
    grafiek: {
      soort: "lijnen",
      eenheid: "mensen",
      bij: jaartallen.map(String),
      reeksen: shown.map((optie) => ({
        naam: optie.naam,
        waarden: optie.jaren.map(({ wachtOpBeschut }) => wachtOpBeschut.p50),
        isBasis: optie === basis,
      })),
      band: {
        van: first.jaren.map(({ wachtOpBeschut }) => wachtOpBeschut.p10),
        tot: first.jaren.map(({ wachtOpBeschut }) => wachtOpBeschut.p90),
      },
    },
    tabellen: [
      {
        naam: "Wachten op beschut werk, eind van het jaar",
        tabel: tabel(
          [
            ["Jaar", "tekst"],
            ...opties.map(({ naam }): readonly [string, "getal", number] => [naam, "getal", 3]),
          ],
          jaartallen.map((jaar, nth) => [
            `${jaar}`,
            ...opties.map(({ jaren }) => metBand(jaren[nth]!.wachtOpBeschut, rond)),
          ]),
        ),
      },
      {
        naam: `Waar mensen zijn, eind ${last}`,
        tabel: tabel(
          [
            ["Keuze", "tekst", 2],
            ["Aan het werk", "getal", 2],
            ["Wacht op beschut werk", "getal", 2],
            ["Zoekt werk", "getal", 2],
          ],
          opties.map(({ naam, jaren }) => {
            const { werkt, wachtOpBeschut, zoekt } = jaren.at(-1)!;
            return [naam, ...[werkt, wachtOpBeschut, zoekt].map((each) => metBand(each, rond))];
          }),
        ),
      },
    ],
    toelichting: `De grafiek toont wie wacht op beschut werk. ${BAND} Aan het werk: in de Wsw, beschut, op een plek van het bedrijf, bij een werkgever met of zonder ondersteuning.`,
  };
}
