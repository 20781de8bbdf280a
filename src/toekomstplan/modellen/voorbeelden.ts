import { UITVOERINGSMODELLEN } from "#toekomstplan/modellen/uitvoeringsmodellen";
import type { Voorbeeld } from "#toekomstplan/modellen/voorbeeld";
import type { Hefbomen } from "#toekomstplan/plan";

const NU = 2026;

const voorbeeld = (
  sleutel: string,
  naam: string,
  uitleg: string,
  hefbomen: Partial<Hefbomen>,
  aannames: readonly string[],
): Voorbeeld => ({ sleutel, naam, uitleg, scenario: { naam, hefbomen }, aannames });

const BREED = voorbeeld(
  "breed",
  "Breed ontwikkelbedrijf",
  "Het bedrijf is er ook voor mensen uit de Participatiewet, met meer nadruk op ontwikkelen en integreren. De regio Amersfoort kiest hiervoor (uitgangspunten, 7 mei 2025).",
  {
    beschutPlekken: [
      [NU, 40],
      [2030, 100],
      [2035, 160],
    ],
    tussengroepPlekken: [
      [NU, 0],
      [2030, 40],
      [2035, 100],
    ],
    trajectPlekken: [
      [NU, 60],
      [2030, 120],
    ],
    doorverwijzing: [
      [NU, 0.35],
      [2030, 0.6],
    ],
    terugvalOpvang: [
      [NU, 0.05],
      [2030, 0.3],
    ],
    impulsbudget: [[NU, 1]],
    eenmalig: { "2027": 300_000, "2028": 300_000 },
  },
  [
    "Dat het bedrijf breed wordt is besloten; hoeveel plekken er komen en wanneer is aangenomen.",
    "Iedere plek beschut werk volgt op drie mensen die uit de Wsw gaan: dat is de regel van het Rijk.",
    "De overgang kost eenmalig € 600.000. Aangenomen.",
  ],
);

const SMAL = voorbeeld(
  "smal",
  "Smal ontwikkelbedrijf",
  "Het bedrijf doet vooral de Wsw en wordt met die groep kleiner.",
  {
    beschutPlekken: [[NU, 30]],
    trajectPlekken: [
      [NU, 60],
      [2029, 0],
    ],
    doorverwijzing: [
      [NU, 0.35],
      [2029, 0.05],
    ],
    terugvalOpvang: [[NU, 0]],
    overhead: [
      [NU, 1],
      [2034, 0.75],
    ],
    verkoop: { hal: 2032 },
  },
  [
    "Het bedrijf verkleint de overhead in acht jaar met een kwart. Aangenomen.",
    "De hal gaat in 2032 weg. Aangenomen.",
    "Voor wie geen plek krijgt regelen gemeenten niets anders: dat ziet u aan wie er wacht.",
  ],
);

const DIENSTVERLENER = voorbeeld(
  "dienstverlener",
  "Van eigen productie naar dienstverlener",
  "Eigen productie wordt afgebouwd en mensen gaan aan het werk bij een werkgever, zoals AM match deed. Daar werkt 72% bij een werkgever (650 van ruim 900), met drie eigen werksoorten: schoonmaak, groen en verpakken.",
  {
    deelBuiten: [
      [NU, 0.43],
      [2032, 0.72],
    ],
    werksoorten: {
      metaal: afbouw(2028),
      elektromontage: afbouw(2029),
      post: afbouw(2030),
      catering: afbouw(2030),
      textiel: afbouw(2028),
    },
    verkoop: { hal: 2031 },
    overhead: [
      [NU, 1],
      [2033, 0.85],
    ],
    werkgeversaanpak: [
      [NU, 1],
      [2030, 1.1],
    ],
    eenmalig: { "2027": 300_000, "2028": 400_000, "2029": 300_000 },
  },
  [
    "Het bedrijf komt in zes jaar op het deel van AM match. Hoe snel dat kan is aangenomen.",
    "Met weinig eigen werksoorten moet het bedrijf leerwerkplekken bij werkgevers regelen: dat is een nadeel dat AM match zelf noemt.",
    "Wie het sterkst is gaat het eerst naar buiten; hoeveel minder de anderen opbrengen is aangenomen.",
    "De afbouw kost eenmalig € 1.000.000, de hal gaat in 2031 weg. Aangenomen.",
  ],
);

const CAPEL = "Capel beschrijft drie routes (verslag expertbijeenkomst Hilversum, 13 februari 2025).";
const CAPELS_ROUTES: readonly Voorbeeld[] = [
  voorbeeld(
    "capel-doormodderen",
    "Doormodderen",
    `Het beleid van het Rijk gaat door zoals het is, en de regio besluit niets. ${CAPEL}`,
    {},
    ["Er wordt niets anders besloten dan nu: dit is de basis zelf, onder een andere naam."],
  ),
  voorbeeld(
    "capel-gemeenten",
    "Gemeenten benutten wat er kan",
    `Gemeenten gebruiken tijdelijk geld, omzeilen bureaucratie en ondernemen. ${CAPEL}`,
    {
      impulsbudget: [[NU, 1]],
      werkgeversaanpak: [
        [NU, 1],
        [2030, 1.15],
      ],
      doorverwijzing: [
        [NU, 0.35],
        [2030, 0.55],
      ],
      trajectPlekken: [
        [NU, 60],
        [2030, 110],
      ],
      deelBuiten: [
        [NU, 0.43],
        [2032, 0.55],
      ],
      eenmalig: { "2027": 300_000, "2028": 200_000 },
    },
    ["Capel noemt de richting en geen getallen: alle getallen van deze route zijn aangenomen."],
  ),
  voorbeeld(
    "capel-rijksbeleid",
    "Toekomstgericht beleid van het Rijk",
    `Het Rijk vereenvoudigt, vernieuwt en verdeelt anders. Daar kan de regio niet over besluiten. ${CAPEL}`,
    {
      rijksbeleid: [
        [NU, 1],
        [2028, 1],
        [2030, 1.4],
      ],
      beschutPlekken: [
        [NU, 40],
        [2030, 100],
        [2035, 160],
      ],
      tussengroepPlekken: [
        [NU, 0],
        [2030, 40],
        [2035, 100],
      ],
      impulsbudget: [[NU, 1]],
    },
    [
      "Dat het Rijk vanaf 2030 voor beschut werk en de tussengroep 40% meer betaalt is aangenomen: niemand heeft dat toegezegd.",
      "Capel noemt de richting en geen getallen: alle getallen van deze route zijn aangenomen.",
    ],
  ),
];

const TAKEN_TERUG = voorbeeld(
  "taken-terug",
  "Werk gaat terug naar gemeenten",
  "Gemeenten gaan in stappen de taken voor werk weer zelf doen, zoals bij IJmond Werkt gebeurde. Inkomen en werk liggen dan weer bij elkaar.",
  {
    taken: {
      werkdeel: [
        [2027, 1],
        [2028, 0.6],
        [2030, 0],
      ],
    },
    samenwerking: [
      [2027, 0],
      [2030, 250_000],
    ],
    eenmalig: { "2028": 200_000, "2030": 200_000 },
  },
  [
    "Wanneer taken overgaan is aangenomen.",
    "Gemeenten kopen trajecten en plekken elders in; de prijs daarvan is aangenomen.",
    "Afstemmen kost vanaf 2030 € 250.000 per jaar, de overgang eenmalig € 400.000. Aangenomen.",
  ],
);

/** All ready scenarios, the five execution models among them. */
export const VOORBEELDEN: readonly Voorbeeld[] = [
  BREED,
  SMAL,
  ...UITVOERINGSMODELLEN,
  DIENSTVERLENER,
  ...CAPELS_ROUTES,
  TAKEN_TERUG,
];

function afbouw(klaar: number) {
  return [
    [NU, 1],
    [klaar, 0],
  ] as const;
}
