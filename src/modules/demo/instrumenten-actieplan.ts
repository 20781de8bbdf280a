import { type Instrumentregel, uitActieplan } from "./instrumentregel.ts";

const orienteren = uitActieplan("pijler 1, Oriëntatietrajecten");
const werkgevers = uitActieplan("pijler 2, Het verbeteren van de werkgeversdienstverlening");
const duurzaam = uitActieplan("pijler 3, Duurzame plaatsing");
const scholen = uitActieplan("pijler 2 en 4, Scholen op de werkvloer");
const praktijk = uitActieplan("pijler 4, Praktijkverklaringen");

const wsp = { aanbieder: "Werkgeversservicepunt Regio Amersfoort" };
const loket = { aanbieder: "Leerwerkloket Regio Amersfoort" };
const kwetsbaar = "jongeren vijftigplus statushouders nuggers";
const plan = { nu: "plan" } as const;

/** What the plan of action of 2019 names. What it meant to start stands as a plan, until someone says that it runs. */
// biome-ignore format: it is read as a table
export const actieplanInstrumenten: readonly Instrumentregel[] = [
  orienteren("Oriëntatietraject", "traject", `grote-afstand ${kwetsbaar}`, "oriënteren", "57",
    "Arbeidsritme opdoen, leren en ontdekken wat iemand wil en kan, bij werkgevers, Amfors of een vrijwilligersorganisatie.")(
    { bewijs: ["ervaring", "Naar schatting 150 keer ingezet in 2018"], toelichting: "In 2018 naar schatting 150 keer ingezet. Het plan wil 25 plekken erbij; voor twee jaar is € 200.000 begroot." }),
  orienteren("Inspiratietour", "traject", kwetsbaar, "oriënteren", "57",
    "Kennismaken met werksoorten bij verschillende werkgevers.")(plan),
  orienteren("(Talenten)carrousel", "traject", "jongeren", "oriënteren", "57",
    "Jongeren van pro, vso, mbo-1, mbo-2 en entree maken kennis met werksoorten bij werkgevers in de regio.")(plan),
  orienteren("Vrijwilligerswerk als oriëntatie", "traject", "grote-afstand", "oriënteren", "58",
    "Werk bij een vrijwilligersorganisatie, voor wie nog niet klaar is voor onderwijs of werk.")(),
  uitActieplan("Analyse arbeidsmarkt")("Zinvolle dagbesteding", "traject", "grote-afstand", "ontwikkelen", "8",
    "Het hoogst haalbare, voor wie werk niet haalbaar is.")(),

  werkgevers("Jobcarving", "werkgeversdienst", "werkgevers", "plaatsen", "6",
    "Taken uit bestaande functies halen die iemand anders kan doen.")({ ...wsp, toelichting: "Hoe vaak dit gebeurt, werd niet bijgehouden." }),
  werkgevers("Functiecreatie", "werkgeversdienst", "werkgevers", "plaatsen", "6",
    "Een nieuwe functie maken die past bij een werkzoekende.")(wsp),
  werkgevers("Arbeidsinclusie-analyse", "werkgeversdienst", "werkgevers", "plaatsen", "6",
    "Een arbeidsdeskundige onderzoekt welk werk er bij een werkgever is voor wie een afstand tot de arbeidsmarkt heeft.")(
    { aanbieder: "UWV", capaciteit: 5, toelichting: "Ongeveer 5 werkgevers per jaar." }),
  werkgevers("Bedrijfsadvies inclusieve arbeidsorganisatie", "werkgeversdienst", "werkgevers", "plaatsen", "6",
    "Advies over functiecreatie, jobcarving en techniek.")({ aanbieder: "Werkgeversservicepunt, UWV en gemeenten" }),
  werkgevers("Technologische innovaties van Amfors", "hulpmiddel", "grote-afstand arbeidsbeperking", "ontwikkelen plaatsen", "68",
    "Techniek die iemand helpt die nog niet werkfit is, en werkgevers bij het plaatsen.")({ aanbieder: "RWA/Amfors" }),
  werkgevers("Ambassadeurs van het Werkgeversservicepunt", "werkgeversdienst", "werkgevers", "plaatsen", "4",
    "Werkgevers die andere werkgevers over het WSP vertellen.")({ ...wsp, capaciteit: 16 }),
  uitActieplan("Speerpunten")("Social Return on Investment", "werkgeversdienst", "werkgevers", "plaatsen", "4",
    "Wie een opdracht van de overheid krijgt, zet mensen met een afstand tot de arbeidsmarkt in.")(),

  duurzaam("Proefplaatsing", "regeling", "iedereen", "plaatsen", "3",
    "Werkgever en werknemer wennen aan elkaar voordat het contract begint.")(),
  duurzaam("Premie bij een langer contract", "regeling", "iedereen werkgevers", "plaatsen behouden", "3",
    "Een premie voor de werkgever bij een contract van langere duur.")(wsp),
  duurzaam("Nazorg na plaatsing", "begeleiding", "iedereen werkgevers", "behouden", "3",
    "De accountmanager blijft bereikbaar bij problemen, ook na de plaatsing.")(wsp),
  duurzaam("Intensieve jobcoaching voor iedereen", "begeleiding", `iedereen ${kwetsbaar} alleenstaande-ouders`, "plaatsen behouden", "3",
    "Bredere, langere en intensievere jobcoaching, ook voor wie geen indicatie heeft, en van werk naar werk.")(
    { ...wsp, ...plan, matching: "jobcoach", toelichting: "Voor twee jaar is € 600.000 begroot voor duurzame plaatsingen." }),

  scholen("Leerwerktraject", "traject", "iedereen", "ontwikkelen plaatsen", "5",
    "Leren en werken bij een bedrijf, voor wie zo aan het werk wil.")({ ...loket, capaciteit: 35, toelichting: "35 leerwerktrajecten met 35 bedrijven." }),
  scholen("Scholen op de werkvloer", "traject", "jongeren arbeidsbeperking vijftigplus statushouders alleenstaande-ouders", "ontwikkelen", "5",
    "Een vak helemaal in de praktijk leren, voor wie het theoretische deel van een opleiding niet kan volgen.")(
    { ...loket, ...plan, matching: "leren", toelichting: "Voor twee jaar is € 600.000 begroot." }),
  scholen("BBL-traject", "traject", "iedereen", "ontwikkelen plaatsen", "5",
    "Werken met een opleiding in de beroepsbegeleidende leerweg.")(
    { toelichting: "Het plan wil 20 BBL-trajecten erbij, en 10 na een oriëntatieplek. Er zijn ruim 2.300 erkende leerbedrijven." }),
  scholen("Leermeester", "werkgeversdienst", "jongeren werkgevers", "ontwikkelen", "56",
    "Een werknemer leert om jongeren op te leiden voor wie onderwijs minder past.")({ ...plan, capaciteit: 5, toelichting: "Pilot bij 5 werkgevers." }),

  praktijk("Praktijkverklaring (Boris)", "certificaat", "jongeren", "ontwikkelen plaatsen", "5",
    "Een bewijs van taken die iemand in de praktijk leerde, erkend door de sector.")(
    { ...plan, toelichting: "Doel: 40 jongeren in twee jaar. Voor twee jaar is € 300.000 begroot." }),
  praktijk("EVC: erkenning van verworven competenties", "certificaat", "iedereen", "ontwikkelen plaatsen", "5",
    "Laten erkennen wat iemand al kan.")({ ...plan, toelichting: "Genoemd als voorbeeld om van te leren." }),
  praktijk("Europass", "certificaat", "iedereen", "ontwikkelen plaatsen", "5",
    "Een overzicht van opleiding en ervaring, in heel Europa herkenbaar.")({ ...plan, toelichting: "Genoemd als voorbeeld om van te leren." }),
  praktijk("Competentie- of talentenpaspoort", "certificaat", "iedereen", "ontwikkelen plaatsen", "5",
    "Een overzicht van wat iemand kan en waar zijn talent ligt.")({ ...plan, toelichting: "Genoemd als voorbeeld om van te leren." }),
];
