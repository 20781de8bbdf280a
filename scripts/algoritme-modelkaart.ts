import { dutchDecimal } from "../src/core/dutch.ts";
import {
  catalogVersion,
  criteria,
  type Criterium,
  DICHTBIJ_MINUTEN,
  MINSTE_DEEL,
  type Regel,
} from "../src/matching/criteria.ts";
import { eerlijkheidVersie } from "../src/matching/eerlijkheid/verslag.ts";
import { instrumenten } from "../src/matching/instrumenten-catalogus.ts";
import { KOSTEN } from "../src/matching/instrumenten-kosten.ts";
import { onderwerpen } from "../src/matching/onderwerpen.ts";
import { ONDERDELEN, WAARDE_BASIS, WAARDE_VERSIE } from "../src/matching/waarde.ts";

/** Measured by `proef` in tests/support/eerlijkheidsproef.ts; a test compares. */
export type Cijfers = {
  readonly zaden: number;
  readonly gevonden: { readonly voorwaarde: number; readonly volgorde: number };
  readonly zadenZonder: number;
  readonly valsAlarm: number;
};

/** Each rule as a user can read it. */
const REGELS: Readonly<Record<Regel, string>> = {
  "kan minstens": "wat de inwoner kan is minstens wat het werk vraagt",
  "krijgt genoeg": "wat de plek biedt is minstens wat de inwoner nodig heeft",
  "heeft alles": "de inwoner heeft alles wat het werk vraagt",
  "krijgt alles": "de plek biedt alles wat de inwoner nodig heeft",
  "deelt iets": "minstens één ding komt aan beide kanten voor",
  "deelt genoeg": `de inwoner heeft minstens ${MINSTE_DEEL[0]} van elke ${MINSTE_DEEL[1]} die het werk vraagt`,
  uren: "de uren die de inwoner wil en die van het werk overlappen",
  dagdelen: "de inwoner kan op genoeg dagdelen waarop er werk is",
  begintijd: "het werk begint niet eerder dan de inwoner kan beginnen",
  eindtijd: "het werk is klaar voordat de inwoner klaar moet zijn",
  reistijd: "de snelste reis duurt niet langer dan de inwoner wil",
  regeling: "een indicatie die geldt laat de regeling van de plek toe; dat bepaalt de wet",
  "zelfde kant": "het werk is aan de kant die de inwoner wil",
  "graag ja": "de plek biedt wat de inwoner graag wil",
  "liever nee": "de plek vraagt niet wat de inwoner liever niet heeft",
  dichtbij: `de reis duurt hoogstens ${DICHTBIJ_MINUTEN} minuten`,
  "uren naar wens": "de uren van het werk zijn die van de wens",
};

const NIET_GEZIEN =
  "naam, geslacht, leeftijd of geboortedatum, herkomst, nationaliteit, geboorteland, godsdienst, gezin of zorg thuis, duur van een uitkering, diagnose, notities, foto's, straffen en boetes, en een adres dat preciezer is dan een postcodegebied";

export function modelkaart(cijfers: Cijfers): string {
  const delen = [
    "<!-- Written by `node scripts/algoritme.mjs`. Do not edit. -->",
    "# Modelkaart: passende plekken zoeken",
    ...doel(),
    ...gegevens(),
    ...regels(),
    ...waarde(),
    ...hulp(),
    ...eerlijkheid(cijfers),
    ...grenzen(),
  ];
  return `${delen.join("\n\n")}\n`;
}

const doel = () => [
  table(
    ["Onderdeel", "Versie"],
    [
      ["Voorwaarden en wensen", catalogVersion],
      ["Waarde van een paar", WAARDE_VERSIE],
      ["Eerlijkheidsverslag", eerlijkheidVersie],
    ],
  ),
  "Deze kaart volgt uit de code. Verandert een regel of een gewicht, dan verandert de kaart mee.",
  "## Waarvoor",
  "Werk of hulp voorstellen dat past bij een inwoner, met de redenen. Niet voor: de kans op werk voorspellen, mensen met elkaar vergelijken, controleren, handhaven of iets weigeren. Er is geen uitvoer met een score van een mens.",
  "## Wie beslist",
  "Mensen. Er wordt niets vanzelf verstuurd, gesloten of geweigerd. Wie een plek voorstelt, schrijft in één zin waarom. De inwoner krijgt dezelfde redenen te zien, kan een gegeven laten verbeteren en kan nee zeggen.",
];

const gegevens = () => [
  "## Wat het ziet",
  `${onderwerpen.length} onderwerpen, elk met wie het zei en wanneer. Wat niet bekend is, staat niemand in de weg.`,
  table(
    ["Onderwerp", "Gevraagd aan", "Soort antwoord"],
    onderwerpen.map(({ label, zijde, soort, eenheid }) => [
      label,
      zijde === "beide" ? "inwoner en werkgever" : zijde === "plek" ? "werkgever" : "inwoner",
      eenheid ? `${soort} (${eenheid})` : soort,
    ]),
  ),
  "Verder: het midden van het postcodegebied, en de regelingen waar iemand onder valt.",
  "## Wat het niet kan zien",
  `Er is geen veld voor: ${NIET_GEZIEN}. Een test voegt deze gegevens toch toe en ziet dat geen letter van het antwoord verandert.`,
];

const regels = () => [
  "## Voorwaarden",
  "Een plek past als geen enkele voorwaarde 'voldoet niet' is. Past het niet, dan staat erbij wat er kan veranderen, het werk eerst.",
  table(
    ["Voorwaarde", "Voldoet als", "Wat er kan veranderen"],
    criteria
      .filter(({ soort }) => soort === "voorwaarde")
      .map((criterium) => [criterium.naam, REGELS[criterium.regel], uitwegen(criterium)]),
  ),
  "## Wensen",
  "Een wens houdt niemand tegen. Wensen staan in de uitleg en tellen in de waarde van een paar; het werk dat iemand wil telt ook in de volgorde.",
  table(
    ["Wens", "Vervuld als"],
    criteria.filter(({ soort }) => soort === "wens").map(({ naam, regel }) => [naam, REGELS[regel]]),
  ),
  "## Volgorde",
  "Voor een inwoner: wat past, dan het werk dat de inwoner het liefst wil, dan de kortste reis, dan waar het minst onbekend is. Voor een plek: wat past, dan de kortste reis, dan waar het minst onbekend is. Bij gelijk beslist een vaste loting die voor ieder anders is, zodat niemand altijd bovenaan staat. Alles wat past is te vinden; er is geen grens waarachter iets verdwijnt.",
];

function uitwegen({ hulp: { plek, steun, inwoner } }: Criterium): string {
  const delen = [
    ["werk", plek],
    ["hulp", steun],
    ["inwoner", inwoner],
  ].flatMap(([wie, tekst]) => (tekst ? `${wie}: ${tekst.replaceAll(/\{\w+\}/g, "…")}` : []));
  return delen.join("; ");
}

const waarde = () => [
  "## Waarde van een paar",
  `Alleen om plekken over een hele regio te verdelen. Een paar dat past is ${dutchDecimal(WAARDE_BASIS)} punten waard; daar komen hoogstens de punten hieronder bij. De punten gaan over inwoner én plek samen. Een hindernis minder of een sterk punt meer maakt de waarde nooit lager.`,
  table(
    ["Onderdeel", "Hoogstens"],
    ONDERDELEN.map(({ naam, hoogstens }) => [naam, dutchDecimal(hoogstens)]),
  ),
];

const hulp = () => [
  "## Hulp die plekken opent",
  `Per inwoner wordt geteld hoeveel plekken één vorm van hulp opent, precies volgens de voorwaarden. De lijst heeft ${instrumenten.filter(({ soort }) => soort === "steun").length} vormen van hulp. De kosten zijn aannames tot een regio haar eigen bedragen invult.`,
  table(
    ["Hulp", "Euro per jaar", "Bron", "Zekerheid"],
    Object.entries(KOSTEN).map(([id, { perJaar, bron, zekerheid }]) => [
      naamVan(id),
      dutchDecimal(perJaar / 100),
      bron,
      zekerheid,
    ]),
  ),
];

/** An amount that holds for a whole kind, such as every certificaat, goes by the name of the kind. */
const naamVan = (id: string): string =>
  instrumenten.find((instrument) => instrument.id === id)?.naam ??
  {
    aanpassing: "andere aanpassingen",
    certificaat: "andere certificaten",
    rijbewijs: "een rijbewijs",
    leren: "leren op de werkplek",
    oefenen: "oefenen met een jobcoach",
  }[id] ??
  id;

const eerlijkheid = ({ zaden, gevonden, zadenZonder, valsAlarm }: Cijfers) => [
  "## Eerlijkheid",
  "Los van het zoeken wordt per run gekeken of groepen anders uitkomen. De groepen komen van elders; het zoeken krijgt ze nooit. Gemeten wordt: wie minstens één passende plek heeft, hoeveel plekken passen, hoe zichtbaar iemand is in de lijsten van plekken, wie in de verdeling staat en hoe goed die plek past, en wat medewerkers overnemen. Bij elk verschil staan de verhouding, het interval en het verschil zelf. Minder dan vier vijfde van wat anderen hebben is alleen een signaal als ook het interval en het verschil dat zeggen. Over alle toetsen samen is de kans op vals alarm hoogstens 5% (Holm). Groepen van minder dan 20 mensen worden niet getoond, en ook niet wat nodig is om ze uit te rekenen.",
  table(
    ["Proef met verzonnen regio's", "Uitkomst"],
    [
      [
        "Eén groep voldoet minder vaak aan een voorwaarde die er voor het werk niet toe doet",
        `gevonden in ${gevonden.voorwaarde} van ${zaden} regio's`,
      ],
      ["Eén groep staat lager in de lijsten", `gevonden in ${gevonden.volgorde} van ${zaden} regio's`],
      ["Niets scheef", `vals alarm in ${valsAlarm} van ${zadenZonder} regio's`],
    ],
  ),
];

const grenzen = () => [
  "## Grenzen",
  [
    "- Reistijden zijn geschat uit de afstand in een rechte lijn, per vervoermiddel. Files, haltes en bruggen tellen niet mee.",
    "- Wat niet is gevraagd, weet het niet. 'Past' kan dus nog 'niet bekend' in zich hebben; dat staat erbij.",
    "- Of iemand het naar zijn zin heeft of blijft, wordt niet voorspeld. Wat past op papier, past niet altijd.",
    "- De gewichten van de waarde zijn gekozen, niet geleerd. Andere gewichten geven een andere verdeling.",
    "- Een postcodegebied en het niveau van Nederlands kunnen samengaan met herkomst. Daarom meet het eerlijkheidsverslag dat.",
    "- De proeven hierboven zijn met verzonnen mensen. In het echt hoort iedere regio het verslag te lezen voordat zij verder gaat.",
  ].join("\n"),
  "## Waar dit wordt bewezen",
  table(
    ["Wat", "Test"],
    BEWIJS.map(([wat, test]) => [wat, `\`${test}\``]),
  ),
];

export const BEWIJS = [
  ["Wat niet mag meetellen, kan niet meetellen; geen score van mensen", "src/matching/denied.test.ts"],
  ["Meer ruimte of hulp verbergt nooit een plek", "src/matching/room.test.ts"],
  ["Redenen zijn volledig: de uitleg geeft de uitkomst", "src/matching/explanation.test.ts"],
  ["Geteld wat hulp opent, gelijk aan de voorwaarden", "src/matching/instrumenten.test.ts"],
  ["Scheefheid wordt gevonden, en geen vals alarm", "src/matching/eerlijkheid/verslag.test.ts"],
  ["Kleine groepen blijven verborgen", "src/matching/eerlijkheid/verbergen.test.ts"],
] as const;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
