import type { GeenMatchDoor, GeenMatchReden } from "../../../modules/geen-match/geen-match.ts";
import type { Hefboom } from "../../../modules/geen-match/hefbomen.ts";

type Words<Key extends string> = Readonly<Record<Key, string>>;

export const text = {
  redenen: {
    "kennis of ervaring": "Kennis of ervaring is niet meer actueel",
    persoonlijk: "Persoonlijke factoren",
    "eisen van de plek": "De eisen van de plek bleven zoals ze waren",
    reis: "De reis",
    uren: "De uren of werktijden",
    loon: "Het loon",
    anders: "Iets anders",
    "niet gezegd": "Dat is niet gezegd",
  } satisfies Words<GeenMatchReden>,
  door: {
    inwoner: (naam: string) => `${naam} zei nee.`,
    werkgever: () => "De werkgever zei nee.",
    begeleider: () => "Een begeleider zag dat het niet ging.",
  } satisfies Readonly<Record<GeenMatchDoor, (naam: string) => string>>,
  waarom: "Wat was de belangrijkste reden?",
  waaromPlek: "Waarom kwam er niemand op deze plek?",
  kies: "Kies een reden",
  woorden: "In een paar woorden",
  woordenHint: "Alleen over het werk. Schrijf niets over gezondheid.",
  need: {
    reden: "Kies een reden. Weet u het niet, kies dan ‘Dat is niet gezegd’.",
    woorden: "Schrijf in een paar woorden wat de reden was.",
  },
  watNu: "Wat kan er veranderen?",
  hefbomen: {
    aanbod: "Bij de inwoner",
    vraag: "Bij het werk",
    route: "Op de weg ertussen",
  } satisfies Words<Hefboom>,
  aanInwoners: "Bij mensen",
  part: "Wat er kan veranderen",
  past: "Instrumenten die kunnen helpen",
  vraagNa: "vraag na of het past",
  geenInstrument: "In de gids staat hier geen instrument voor.",
  kiesInstrument: "Vergelijk wat past en wat het kost",
  watVerandert: "Reken uit wat er overblijft",
  wijzigPlek: "Wijzig de plek",
  functiecreatie: "Maak een functie uit de taken",
  bespreek: (werkgever: string) => `Bespreek het met ${werkgever}`,
  andere: "Bekijk andere plekken",
  proefplaats: "Bekijk proefplaatsen",
} as const;

export const redenTekst = (reden: GeenMatchReden): string => text.redenen[reden];
