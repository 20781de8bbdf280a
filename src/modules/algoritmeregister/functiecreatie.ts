import { catalogVersion } from "#matching/criteria";
import { type Algoritme, type Eigen, IMPACT, metGebruiker } from "./registratie.ts";

const EIGEN: Eigen = {
  name: "Banen maken uit taken met Meedoen",
  description_short:
    "Dit algoritme stelt nieuwe banen samen uit taken die werkgevers kunnen missen, en zegt bij elke baan waarom. Een medewerker en de werkgever besluiten.",
  category: ["Werk", "Economie"],
  publication_category: "Impactvolle algoritmes",
  goal: "Vaak bestaat er nog geen baan die bij iemand past. Het algoritme kijkt naar de taken in bestaande functies en zoekt welke samen een baan vormen die iemand kan doen. Het laat zien hoeveel uren van andere medewerkers daardoor vrijkomen en wat dat kost en oplevert. Werkgevers merken dat eenvoudig werk apart komt te staan.",
  proportionality:
    "Met de hand zijn er te veel manieren om taken te verdelen. Meestal wordt alleen gerekend voor een doelgroep: daar is geen mens voor nodig. Rekenen voor inwoners bij naam kan alleen wie met hen werkt, en daar wordt niets van bewaard.",
  human_intervention:
    "De uitkomst is een schets. Een medewerker kan taken vastzetten of uitsluiten en opnieuw rekenen. De werkgever besluit of de baan er komt. Een inwoner krijgt een plek alleen voorgesteld door zijn begeleider, en zegt zelf ja of nee.",
  risks:
    "Wie goedkoper is, zou voor kunnen gaan: een uur kost daarom voor elke inwoner evenveel. Banen die uit losse restjes bestaan: van een functie blijft een samenhangend geheel over. Werk van anderen dat slechter wordt: de schets toont wat er van hun functie overblijft.",
  lawful_basis:
    "De gemeente helpt mensen naar werk (Participatiewet artikel 7) en werkt samen met werkgevers in de arbeidsmarktregio (Wet SUWI artikel 10). Waar het om inwoners bij naam gaat, is het nodig voor die taak (AVG artikel 6 lid 1 onder e).",
  impacttoetsen: IMPACT,
  source_data:
    "Van werkgevers: functies, taken, uren, wat een taak vraagt en op welke dagdelen zij kan. Van een doelgroep: wat zij kan en hoeveel uren. Van inwoners bij naam: wat zij kunnen en hun uren, zoals bij het zoeken van passende plekken. De naam komt alleen in het antwoord te staan.",
  methods_and_models: `Het algoritme leert niet zelf. Het toetst elke taak met de voorwaarden van het zoeken van plekken (versie ${catalogVersion}). Daarna zoekt een rekenprogramma voor gehele getallen (HiGHS, open source) de banen die samen het meeste opleveren. Het zegt hoe zeker het is dat er niets beters is. Uitvoer: banen met taken, uren, geld en redenen.`,
  source_id: `meedoen-functiecreatie-${catalogVersion}`,
  tags: "functiecreatie, jobcarving, werkgevers, taken",
};

/** Composes jobs from the tasks of employers. */
export const functiecreatie: Algoritme = {
  sleutel: "functiecreatie",
  registratie: (gebruiker) => metGebruiker(EIGEN, gebruiker),
};
