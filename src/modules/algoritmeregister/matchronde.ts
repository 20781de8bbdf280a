import { WAARDE_VERSIE } from "#matching/waarde";
import { type Algoritme, type Eigen, IMPACT, metGebruiker } from "./registratie.ts";

const EIGEN: Eigen = {
  name: "Plekken verdelen over de regio met Meedoen",
  description_short:
    "Dit algoritme maakt een voorstel voor wie bij welke plek past, voor een hele regio tegelijk. Een medewerker kiest per inwoner. Het algoritme geeft geen score aan mensen.",
  category: ["Werk", "Sociale zekerheid"],
  publication_category: "Hoog-risico AI-systeem",
  goal: "Veel mensen passen vaak bij dezelfde plek, en andere plekken blijven leeg. Het algoritme zoekt een verdeling waarbij zo veel mogelijk mensen goed passend werk krijgen. Het houdt zich aan de uren van jobcoaches, het geld en de grenzen die een manager vooraf zet. Inwoners merken dat er ook voor hen een plek wordt gezocht als anderen dezelfde plek willen.",
  proportionality:
    "Wie mensen een voor een aan een plek helpt, geeft de eerste de meeste keus en de laatste wat overblijft. Alle plekken samen bekijken kan een mens niet. Er is niet gekozen voor een model dat leert van eerdere plaatsingen. Er zijn vaste regels, en van elke verdeling staat vast hoeveel beter zij nog had kunnen zijn.",
  human_intervention:
    "Alleen een manager start een ronde, met een reden. Een begeleider krijgt per inwoner een suggestie met de redenen, en kiest: voorstellen, niet deze, of een andere plek. De inwoner zegt daarna zelf ja of nee. Manager, beheerder en functionaris gegevensbescherming kunnen het zoeken meteen uitzetten.",
  risks:
    "Ongelijke kansen: de groep waar iemand bij hoort is geen invoer, en bij elke ronde wordt per groep gemeten hoe zij uitkomt. Te veel vertrouwen: een suggestie is geen besluit en wordt niet vanzelf verstuurd. Verkeerde gegevens: wat niet bekend is, houdt niemand tegen. Meekijken: wie een ronde start, ziet geen mensen, alleen aantallen.",
  lawful_basis:
    "De gemeente helpt mensen naar werk (Participatiewet artikel 7) en werkt daarvoor samen in de arbeidsmarktregio (Wet SUWI artikel 10). Het gebruik van persoonsgegevens is nodig voor die taak (AVG artikel 6 lid 1 onder e).",
  impacttoetsen: IMPACT,
  source_data:
    "Dezelfde gegevens van inwoners en plekken als bij het zoeken van passende plekken, zonder naam, geboortedatum, bron en aantekeningen. Daarbij de grenzen van de ronde: uren van jobcoaches, geld en hoeveel plekken er ten minste naar een gemeente of regeling gaan. Wat een ronde zag, wordt 24 maanden bewaard om haar na te rekenen, en dan gewist.",
  methods_and_models: `Het algoritme leert niet zelf. Een paar van inwoner en plek dat aan alle voorwaarden voldoet, krijgt een waarde uit vaste onderdelen (versie ${WAARDE_VERSIE}). Een veiling zoekt de verdeling met de hoogste totale waarde. Zij geeft een bovengrens: zo is te zien hoeveel beter een verdeling nog had kunnen zijn. Dezelfde ronde geeft bij opnieuw rekenen precies dezelfde uitkomst. De regels en gewichten staan in de modelkaart.`,
  source_id: `meedoen-matchronde-${WAARDE_VERSIE}`,
  tags: "matching, verdelen, arbeidsmarktregio, banenafspraak, beschut werk",
};

/** Divides the places of a region over everyone who looks for work. */
export const matchronde: Algoritme = {
  sleutel: "matchronde",
  registratie: (gebruiker) => metGebruiker(EIGEN, gebruiker),
};
