import { addDays, type IsoDate } from "#core/dates";
import { eersteSeptember, workdayBefore } from "./dagen.ts";
import type { Tekst } from "./teksten.ts";

type Contact = readonly [
  by: string,
  tekst: Tekst | readonly ["melding", string],
  dag: IsoDate,
  vervolg?: readonly [string, IsoDate],
];

/** What happened with Yonas, newest first: his bus stops, and before that half a year of work. */
export function yonasTijdlijn(today: IsoDate): Contact[] {
  const ago = (dagen: number) => addDays(today, -dagen);
  const september = eersteSeptember(today);
  return [
    [
      "yonas",
      [
        "melding",
        "Mijn bus van 6.40 uur rijdt vanaf volgende week niet meer. De volgende komt aan om 7.35 uur. Mijn werk begint om 7.15 uur. Ik ben bang dat ik te laat kom.",
      ],
      workdayBefore(today),
      ["Bel Yonas over zijn reis naar het werk", today],
    ],
    ["ruben", ["werkbezoek", "Werkt zelfstandig met de bosmaaier. Wil leren snoeien."], ago(12)],
    [
      "marije",
      ["telefoon", "# is blij met het werk. De werktijden passen bij de school van zijn zoon."],
      ago(26),
    ],
    ["ruben", ["werkbezoek", "De werkleider legt taken uit met plaatjes. Dat werkt goed."], ago(40)],
    [
      "marije",
      ["gesprek", "Drie maanden vooruit gekeken. In februari bekijken we samen of er meer uren kunnen."],
      ago(55),
    ],
    ["ruben", ["telefoon", "De eerste weken gaan goed. Werkschoenen zijn besteld."], addDays(september, 15)],
    [
      "marije",
      ["bericht", "Gestart bij De Groene Wal, 32 uur, met loonkostensubsidie en jobcoach."],
      september,
    ],
    [
      "marije",
      ["gesprek", "Afspraak gemaakt over de weg terug. # weet dat zijn indicatie blijft."],
      addDays(september, -7),
    ],
    ["ruben", ["werkbezoek", "De loonwaarde is gemeten op het werk: 60 procent."], addDays(september, -8)],
    [
      "ruben",
      ["werkbezoek", "Op de proefplaats doet # één taak tegelijk, met een vaste begeleider."],
      addDays(september, -25),
    ],
    ["marije", ["telefoon", "De proefplaats bevalt. # wil graag blijven."], addDays(september, -40)],
    [
      "ruben",
      ["werkbezoek", "Eerste dag op de proefplaats groen. # kent het gereedschap."],
      addDays(september, -60),
    ],
    ["marije", ["gesprek", "Samen gekozen voor een proefplaats in het groen."], addDays(september, -75)],
    [
      "marije",
      ["bericht", "De taaldocent ziet dat # nu korte instructies verstaat."],
      addDays(september, -95),
    ],
    [
      "marije",
      ["gesprek", "Gekeken wat # kan. Tilt tot 15 kilo, werkt graag buiten."],
      addDays(september, -120),
    ],
    [
      "marije",
      ["huisbezoek", "Thuis kennisgemaakt. # wil zijn zoon om drie uur van school halen."],
      addDays(september, -160),
    ],
  ];
}
