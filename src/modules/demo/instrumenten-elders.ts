import { HILVERSUM, type Instrumentregel, ONBEKEND_WAAR, regelsUit } from "./instrumentregel.ts";

const elders = regelsUit({ bron: HILVERSUM, waar: ONBEKEND_WAAR, nu: "elders" });

const am = { aanbieder: "AM match, Amstelland en Meerlanden" };
const werkzaak = { aanbieder: "Werkzaak Rivierenland" };
const beperking = "arbeidsbeperking banenafspraak";

/** What other regions do: an example, not something to refer to. */
// biome-ignore format: it is read as a table
export const eldersInstrumenten: readonly Instrumentregel[] = [
  elders("Match je Perspectief", "traject", "arbeidsbeperking", "oriënteren ontwikkelen", "58",
    "Wie ben je, wat wil je, wat kan je? Daarna maatwerk alleen of met een groep.")(
    { ...am, duur: "5 weken", bewijs: ["gevalideerd", "AM match noemt het een gevalideerd programma"], toelichting: "Wie bij het begin niet mee wil doen, krijgt daar ruimte voor." }),
  elders("Diagnose met 13 criteria", "begeleiding", "arbeidsbeperking", "vinden", "7",
    "Vaststellen of iemand mogelijk een duurzame arbeidsbeperking heeft.")({ ...am, toelichting: "De bron noemt het aantal criteria, niet de criteria." }),
  elders("Jobcoach met NOLOC-certificaat", "begeleiding", beperking, "plaatsen behouden", "3",
    "Gecertificeerde jobcoaches met een eigen specialisme, voor werknemer en werkgever, zo lang dat nodig is.")({ ...am, matching: "jobcoach" }),
  elders("Beschut werk bij AM match", "regeling", "beschut", "plaatsen behouden", "2",
    "Beschut werk in dienst bij AM match, bij voorkeur bij een werkgever met intensieve jobcoaching.")({ ...am, prijs: [12_000_00, "zoals doorbelast aan de gemeente"], matching: "indicatie.beschut-werk" }),
  elders("Detachering bij werkgevers door AM match", "werkvorm", beperking, "plaatsen behouden", "1",
    "Werken bij een van bijna 200 bedrijven, met begeleiding.")(am),
  elders("Hulp bij formulieren en loonkostensubsidie", "werkgeversdienst", "werkgevers", "plaatsen behouden", "6",
    "De werkgever krijgt hulp bij formulieren en bij het aanvragen van loonkostensubsidie.")(am),

  elders("Leerwerkroute", "traject", "iedereen", "ontwikkelen", "58",
    "Leren door te werken, snel na het begin van de uitkering.")({ ...werkzaak, toelichting: "9 van de 10 mensen met bijstand zijn na aanmelding minstens 4 uur per week actief, zegt Werkzaak." }),
  elders("Eigen uitzendbureau", "werkvorm", "beschut banenafspraak", "plaatsen", "1",
    "Mensen uit beschut werk en met een indicatie banenafspraak beginnen bij werkgevers via een eigen uitzendbureau.")(werkzaak),
  elders("Voorleespen", "hulpmiddel", "iedereen", "ontwikkelen plaatsen", "6",
    "Leest tekst voor op de werkplek.")({ ...werkzaak, toelichting: "Inclusieve technologie." }),
  elders("Digitale werkinstructie", "hulpmiddel", "iedereen", "ontwikkelen plaatsen", "6",
    "Laat stap voor stap zien hoe het werk gaat.")({ ...werkzaak, matching: "aanpassing.werkinstructie_plaatjes", toelichting: "Inclusieve technologie." }),
  elders("Vertaaloortje", "hulpmiddel", "statushouders iedereen", "ontwikkelen plaatsen", "6",
    "Vertaalt op de werkplek wat iemand zegt.")({ ...werkzaak, toelichting: "Inclusieve technologie." }),
  elders("Training Mentorwijs", "training", "werkgevers", "behouden", "6",
    "Training voor werkgevers. De bron noemt alleen de naam.")(werkzaak),
  elders("Werving en selectie door Werkzaak", "werkgeversdienst", "werkgevers", "plaatsen", "36",
    "De werkgever krijgt hulp bij het vinden en kiezen van mensen.")(werkzaak),
  elders("Cultuurproef", "werkgeversdienst", "werkgevers", "plaatsen", "6",
    "Kijken of iemand en het bedrijf bij elkaar passen. De bron noemt alleen de naam, en die is slecht leesbaar.")(werkzaak),
  elders("Advies over wetten, subsidies, jobcarving en SROI", "werkgeversdienst", "werkgevers", "plaatsen", "6",
    "Advies aan werkgevers over regels en geld.")(werkzaak),

  elders("Inzet van een psycholoog", "begeleiding", "psychisch iedereen", "ontwikkelen", "58",
    "Gespecialiseerde hulp aan inwoners, mogelijk door schaal.")({ aanbieder: "IJmond Werkt" }),
  elders("Werkleerlijn met werkgevers", "traject", "iedereen", "ontwikkelen plaatsen", "45",
    "Gemeente en werkgevers zetten samen een werkleerlijn op.")(),
  elders("(Deel)certificaat mbo", "certificaat", "iedereen", "ontwikkelen", "5",
    "Een vakdiploma of een deel daarvan halen.")({ matching: "certificaat" }),
];
