import type { Onzekerheid } from "#toekomstplan/antwoorden/catalogus";
import { omslagwaarden } from "#toekomstplan/antwoorden/omslag";
import { bandVan } from "#toekomstplan/antwoorden/toekomsten";
import { tornado } from "#toekomstplan/antwoorden/tornado";
import { type Berekening, bijdrageVoor } from "./berekening.ts";
import type { Rapportdeel } from "./toekomstplanrapport.ts";
import { betaalt, duizend, fijn, metBand, opsomming, procent, rond, tabel, tussen } from "./woorden.ts";

const VASTE_DALING = 0.06;

/** The Wsw: with ages and their uncertainty, beside the line that budgets usually have. */
export function wsw({ basis, jaartallen, uitgangspunten }: Berekening): Rapportdeel {
  const { aantal } = uitgangspunten.begin.wsw;
  const banden = jaartallen.map((_, nth) =>
    bandVan(basis.toekomsten, (jaren) => jaren[nth]!.personen.wsw.eind),
  );
  const vast = jaartallen.map((_, nth) => aantal * (1 - VASTE_DALING) ** (nth + 1));
  const [last, then] = [banden.at(-1)!, vast.at(-1)!];
  return {
    sleutel: "wsw",
    kop: `De Wsw: van ${rond(aantal)} mensen naar ${jaartallen.at(-1)!}`,
    conclusie: `Eind ${jaartallen.at(-1)!} zijn er nog ongeveer ${rond(last.p50)} mensen in de Wsw, ${tussen(last, rond)}. Met elk jaar 6% minder zouden het er ${rond(then)} zijn.`,
    uitleg: [
      "Er komt niemand meer bij en iedereen wordt ouder. Elk jaar bereikt een groter deel de AOW of valt uit. Een vast percentage ziet dat niet en belooft te veel mensen.",
      "De leeftijden zijn die van heel Nederland: geboortejaren van dit bedrijf zijn niet openbaar. Vul ze in bij de eigen cijfers, dan wordt de band smaller.",
    ],
    grafiek: {
      soort: "lijnen",
      eenheid: "mensen",
      bij: jaartallen.map(String),
      reeksen: [
        { naam: "Elk jaar 6% minder", waarden: vast, isBasis: true },
        { naam: "Met leeftijden", waarden: banden.map(({ p50 }) => p50), isBasis: false },
      ],
      band: { van: banden.map(({ p10 }) => p10), tot: banden.map(({ p90 }) => p90) },
    },
    tabellen: [
      {
        naam: "Mensen in de Wsw, eind van het jaar",
        tabel: tabel(
          [
            ["Jaar", "tekst"],
            ["Met leeftijden", "getal", 2],
            ["Elk jaar 6% minder", "getal", 2],
          ],
          jaartallen.map((jaar, nth) => [`${jaar}`, metBand(banden[nth]!, rond), rond(vast[nth]!)]),
        ),
      },
    ],
    toelichting:
      "Tussen haakjes: in acht van de tien toekomsten ligt het daartussen. Getoetst: met alleen cijfers van 2016 komt het rekenmodel voor 2022 binnen 2% uit op wat Panteia telde.",
  };
}

const MEEST = 8;

/** On what the money depends most, and what would turn it around. */
export function onzekerheid(berekening: Berekening): Rapportdeel {
  const { basis, eerste, gemeente } = berekening;
  const optie = eerste ?? basis;
  const geld = bijdrageVoor(gemeente);
  const staven = tornado(optie.vraag, geld).slice(0, MEEST);
  const anders = optie === basis ? [] : omslagwaarden(optie.vraag, null, geld).slice(0, MEEST);
  const verwacht = geld.van(optie.toekomsten[0]!) > geld.van(basis.toekomsten[0]!) ? "duurder" : "goedkoper";
  const denkbaar = anders.filter(({ isDenkbaar }) => isDenkbaar).length;
  return {
    sleutel: "onzeker",
    kop: "Wat onzeker is",
    conclusie: `De bijdrage hangt het meest af van: ${opsomming(staven.slice(0, 3).map(({ onzekerheid: { naam } }) => `‘${naam}’`))}.`,
    uitleg:
      optie === basis
        ? []
        : [
            denkbaar === 0
              ? `‘${optie.naam}’ is ${verwacht} voor de gemeente dan niets veranderen. Geen enkele waarde draait dat op zichzelf om, binnen wat wij denkbaar vinden.`
              : `‘${optie.naam}’ of niets veranderen, wat goedkoper is hangt aan ${denkbaar === 1 ? "één waarde" : `${denkbaar} waarden`} die nog onzeker ${denkbaar === 1 ? "is" : "zijn"}. Zie de tweede tabel.`,
          ],
    grafiek: {
      soort: "staven",
      eenheid: "euro",
      bij: staven.map(({ onzekerheid: { naam } }) => naam),
      reeksen: [{ naam: "Verschil", waarden: staven.map(({ breedte }) => breedte), isBasis: false }],
      band: null,
    },
    tabellen: [
      {
        naam: `Bijdrage per jaar bij ‘${optie.naam}’ als één waarde tegenvalt of meevalt, in duizenden euro's`,
        tabel: tabel(
          [
            ["Wat", "tekst", 4],
            ["Laag", "getal", 2],
            ["Bijdrage dan", "getal", 2],
            ["Hoog", "getal", 2],
            ["Bijdrage dan", "getal", 2],
            ["Verschil", "getal", 2],
          ],
          staven.map(({ onzekerheid: value, laag, hoog, breedte }) => [
            value.naam,
            waarde(value, value.p10),
            duizend(laag),
            waarde(value, value.p90),
            duizend(hoog),
            duizend(breedte),
          ]),
          (nth) => staven[nth]!.onzekerheid.bron.label === "aanname",
        ),
      },
      ...(anders.length === 0
        ? []
        : [
            {
              naam: `Wat moet waar zijn: hierbij kost ‘${optie.naam}’ evenveel als niets veranderen`,
              tabel: tabel(
                [
                  ["Wat", "tekst", 4],
                  ["Wij rekenen met", "getal", 2],
                  ["Het draait om bij", "getal", 2],
                  ["Denkbaar", "tekst", 2],
                ],
                anders.map(({ onzekerheid: value, waarde: at, isDenkbaar }) => [
                  value.naam,
                  waarde(value, value.p50),
                  waarde(value, at),
                  isDenkbaar ? "ja" : "nee",
                ]),
                (nth) => anders[nth]!.onzekerheid.bron.label === "aanname",
              ),
            },
          ]),
    ],
    toelichting:
      "Laag en hoog: één op de tien keer valt het nog lager of hoger uit. Al het andere blijft op de middelste waarde. Gestreept of met ‘aanname’: nergens gevonden.",
  };
}

/** A share as a percentage, an amount in euros. */
export function waarde({ eenheid }: Pick<Onzekerheid, "eenheid">, value: number): string {
  if (eenheid.startsWith("deel")) return Math.abs(value) < 0.1 ? `${fijn(value * 100)}%` : procent(value);
  if (eenheid.startsWith("euro"))
    return betaalt(value).includes("terug") ? fijn(value) : `€\u00a0${rond(value)}`;
  return fijn(value);
}
