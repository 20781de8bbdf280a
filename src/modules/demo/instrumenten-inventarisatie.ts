import { AMERSFOORT, BBS, LEUSDEN, NIJKERK } from "./region.ts";
import { type Instrumentregel, RWA_GEMEENTEN, uitInventarisatie } from "./instrumentregel.ts";

const functies = uitInventarisatie("paragraaf 3.1");
const inRwa = uitInventarisatie("paragraaf 3.3", RWA_GEMEENTEN);
const groepen = uitInventarisatie("paragraaf 4.1");
const inNijkerk = uitInventarisatie("paragraaf 3.4", [NIJKERK]);

const werkcentrum = { aanbieder: "Werkcentrum Regio Amersfoort" };
const rwa = { aanbieder: "RWA/Amfors" };
const aocDeel = { ...rwa, nu: "pilot", waar: [AMERSFOORT, LEUSDEN] } as const;

/** What the inventarisatie of 2025 names for inwoners and werkgevers. */
// biome-ignore format: it is read as a table
export const inventarisatieInstrumenten: readonly Instrumentregel[] = [
  functies("Gids", "begeleiding", "iedereen", "vinden oriënteren", "3",
    "Een gids helpt bij vragen over werken, leren en ontwikkelen.")(werkcentrum),
  functies("Trajectbegeleider of klantmanager", "begeleiding", "iedereen", "vinden oriënteren ontwikkelen", "357",
    "Vindt en herkent werkzoekenden en stelt de diagnose. Begeleidt bij oriëntatie, vaardigheden, zelfvertrouwen en motivatie.")(werkcentrum),
  functies("Jobhunting", "begeleiding", "iedereen", "plaatsen", "3",
    "Een jobhunter zoekt een werkplek, scholing of maatschappelijke activering die past bij iemands behoefte en ervaring.")(
    { ...werkcentrum, toelichting: "Jobhunters verwijzen ook door, zoals naar Sociaal Teams." }),
  functies("Banenmarkt", "begeleiding", "iedereen werkgevers", "plaatsen", "3",
    "Werkzoekenden en werkgevers ontmoeten elkaar.")({ ...werkcentrum, duur: "regelmatig" }),
  functies("Jobcoaching", "begeleiding", "arbeidsbeperking grote-afstand banenafspraak", "plaatsen behouden", "358",
    "Een jobcoach begeleidt iemand met een afstand tot de arbeidsmarkt op de werkplek.")(
    { matching: "jobcoach", bewijs: ["onderzoek", "Onderzoek van de Inspectie, genoemd in het Actieplan Perspectief op Werk (2019): jobcoaching is cruciaal voor baanbehoud"] }),
  functies("Trainingen", "training", "iedereen", "ontwikkelen", "5",
    "Trainingen om startklaar te worden voor werk.")({ toelichting: "De inventarisatie noemt niet welke trainingen er zijn." }),
  functies("Taaltraining", "training", "statushouders iedereen", "ontwikkelen", "5",
    "De taal leren om te kunnen werken.")({ matching: "taaltraining" }),
  functies("Vakopleiding", "training", "iedereen", "ontwikkelen", "5",
    "Een vak leren om startklaar te worden voor de arbeidsmarkt.")({ matching: "certificaat" }),
  functies("Werkervaringsplek", "traject", "iedereen", "ontwikkelen", "5",
    "Werkervaring opdoen om startklaar te worden voor de arbeidsmarkt.")(),
  functies("Loonkostensubsidie", "regeling", "arbeidsbeperking banenafspraak beschut", "plaatsen behouden", "8",
    "De werkgever krijgt een bijdrage voor wie minder dan het minimumloon kan verdienen.")(
    { matching: "indicatie.loonkostensubsidie", toelichting: "Wat het per plaatsing is, rekent Meedoen uit bij de plaatsing." }),
  functies("Indicatie Banenafspraak", "regeling", "arbeidsbeperking banenafspraak", "plaatsen", "37",
    "Een baan bij een werkgever, voor wie door een beperking of ziekte niet het minimumloon kan verdienen.")(
    { bron: "Inventarisatie ‘De sociale infrastructuur in de regio Amersfoort’, 2025, paragraaf 2.1", capaciteit: 2_600, matching: "indicatie.banenafspraak",
      toelichting: "2.600 banen in de regio; het doel is 3.246." }),
  functies("Beschut werk, intern of bij een werkgever", "regeling", "beschut", "plaatsen behouden", "2",
    "Een betaalde baan in een aangepaste omgeving, bij het sociaal ontwikkelbedrijf of bij een werkgever.")(
    { aanbieder: "RWA/Amfors; in Nijkerk de gemeente en de Inclusief Groep", matching: "indicatie.beschut-werk" }),
  functies("Werkgeversnetwerken", "werkgeversdienst", "werkgevers", "plaatsen", "4",
    "Werkgevers in beeld krijgen die mensen met een afstand tot de arbeidsmarkt in dienst willen nemen, en met hen samenwerken.")(werkcentrum),
  functies("Advies over inclusief ondernemen", "werkgeversdienst", "werkgevers", "plaatsen behouden", "6",
    "Persoonlijk advies voor werkgevers, en hulp bij werving en selectie.")(
    { aanbieder: "Werkgeversservicepunt Regio Amersfoort", prijs: [0, "per advies"] }),
  functies("Training Werk Onbeperkt", "training", "werkgevers", "plaatsen behouden", "6",
    "Training voor werkgevers over inclusief werken.")(werkcentrum),
  functies("AOC: Arbeidsontwikkelcentrum", "traject", "grote-afstand arbeidsbeperking", "ontwikkelen", "58",
    "Werken, leren en oriënteren in een aangepaste werkomgeving, om werknemersvaardigheden te leren.")(
    { ...aocDeel, duur: "6 maanden: 3 maanden werknemersvaardigheden en 3 maanden vakvaardigheden" }),
  functies("AOC, deel 1: werknemersvaardigheden", "traject", "grote-afstand arbeidsbeperking", "ontwikkelen", "58",
    "Het eerste deel van het AOC: werknemersvaardigheden leren.")({ ...aocDeel, duur: "3 maanden" }),
  functies("AOC, deel 2: vakvaardigheden", "traject", "grote-afstand arbeidsbeperking", "ontwikkelen", "58",
    "Het tweede deel van het AOC: werknemers- en vakvaardigheden leren binnen de werksoorten van RWA/Amfors.")({ ...aocDeel, duur: "3 maanden" }),
  functies("Pilots van Bunschoten, Baarn en Soest", "traject", "grote-afstand arbeidsbeperking", "ontwikkelen", "58",
    "Werktrajecten zoals het AOC, in ontwikkeling bij de BBS-gemeenten.")({ waar: BBS, nu: "plan" }),
  functies("Detachering binnen de pilots", "werkvorm", "grote-afstand arbeidsbeperking", "plaatsen", "1",
    "Detachering op kleine schaal voor inwoners binnen de Participatiewet.")({ ...rwa, waar: [AMERSFOORT], nu: "pilot" }),
  inRwa("Leer-werktraject beschut werk", "traject", "beschut", "ontwikkelen plaatsen", "25",
    "Leren en werken met een tijdelijk contract bij Amfors. Het einddoel is een plek bij een gewone werkgever.")(rwa),
  inRwa("AE-team", "traject", "grote-afstand", "ontwikkelen", "58",
    "Voor wie binnen een jaar de stap naar betaald werk kan maken. Werken aan gedrag, houding, persoonlijke problemen en toekomst, in een klein team.")(
    { ...rwa, toelichting: "Deelnemers oefenen sociaal gewenst gedrag, discipline en een zinvolle bijdrage in een klein team." }),
  inRwa("Prikkelarme werkplek en hulpmiddelen", "hulpmiddel", "arbeidsbeperking beschut psychisch", "plaatsen behouden", "28",
    "Een veilige, passende werkplek met aanpassingen, hulpmiddelen of een prikkelarme omgeving.")({ ...rwa, matching: "aanpassing" }),
  groepen("Van school naar duurzaam werk", "traject", "jongeren", "oriënteren plaatsen behouden", "58",
    "Jongeren begeleiden van school naar werk, en bij het houden van werk.")(
    { toelichting: "Voor pro, vso, entree, mbo-2 bol en voortijdig schoolverlaters." }),
  groepen("Hoofdzaak Werk", "traject", "psychisch", "ontwikkelen plaatsen", "38",
    "Meer kans op werk voor mensen met een psychische kwetsbaarheid.")({ toelichting: "Werk is herstelbevorderend, zegt de inventarisatie." }),
  uitInventarisatie("paragraaf 2.2")("Simpel switchen", "werkvorm", "iedereen", "plaatsen behouden", "38",
    "Makkelijker overstappen tussen vormen van meedoen, ook terug, met begeleiding.")({ nu: "plan" }),
  inNijkerk("Werk- en Leerbedrijf Inclusief Groep", "traject", "grote-afstand beschut arbeidsbeperking", "ontwikkelen plaatsen", "258",
    "Werken en leren op weg naar werk, met of zonder indicatie beschut werk.")({ aanbieder: "Inclusief Groep" }),
  inNijkerk("Jobcoaching en beschut werk in Nijkerk", "begeleiding", "beschut arbeidsbeperking", "plaatsen behouden", "23",
    "De gemeente regelt beschut werk en jobcoaching bij de werkgever, en waar nodig bij de Inclusief Groep.")(
    { aanbieder: "Gemeente Nijkerk", matching: "jobcoach" }),
];
