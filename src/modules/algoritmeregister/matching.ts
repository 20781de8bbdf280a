import { catalogVersion, criteria } from "#matching/criteria";
import { WAARDE_VERSIE } from "#matching/waarde";
import { type Algoritme, type Gebruiker, metGebruiker, type Registratie } from "./registratie.ts";

/** Finds places that fit an inwoner, and people that fit a place. */
export const matching: Algoritme = { sleutel: "matching", registratie: registerregel };

const DOEL =
  "Mensen met een afstand tot de arbeidsmarkt vinden werk dat bij hen past, met de hulp die daarbij nodig is. Het algoritme " +
  "vergelijkt wat iemand kan en wil met wat een werkplek vraagt en biedt. Het zegt per voorwaarde of die past, niet past of nog " +
  "niet bekend is, en wat er kan veranderen aan het werk of aan de hulp. Inwoners merken dat hun begeleider meer passende " +
  "plekken ziet en kan uitleggen waarom. Werkgevers merken dat hun plek wordt voorgesteld aan mensen voor wie hij past.";

const AFWEGINGEN =
  "Een begeleider kan niet alle plekken van een regio kennen. Zonder hulp hangt het van toeval af welke plek iemand te zien " +
  "krijgt. Een model dat leert van eerdere plaatsingen is niet gekozen: dat herhaalt de voorkeuren van toen en is niet uit te " +
  "leggen. Gekozen is voor vaste regels die iedereen kan lezen. Iedere plek die past is te vinden; er valt niets buiten beeld.";

const MENSEN =
  "Mensen beslissen. Er wordt niets vanzelf verstuurd, gesloten of geweigerd. Een medewerker ziet eerst de redenen en wat nog " +
  "niet bekend is. Wie iemand een plek voorstelt, schrijft in één zin waarom. 'Geen van deze' kost evenveel moeite als kiezen. " +
  "De inwoner krijgt dezelfde redenen te zien en kan een gegeven laten verbeteren of nee zeggen, zonder gevolgen voor hulp.";

const RISICOS =
  "Ongelijke kansen: de groep waar iemand bij hoort is geen invoer. Los van het algoritme wordt per groep gemeten hoeveel plekken " +
  "passen, wie in beeld komt en welke voorwaarde iemand in de weg staat. Kleine groepen worden niet getoond. Verkeerde of oude " +
  "gegevens: bij elk gegeven staan bron en datum, en wat niet bekend is houdt niemand tegen. Te veel vertrouwen: redenen staan " +
  "voorop en er is geen score van mensen. Veel mensen bij dezelfde plek: de verdeling kijkt naar alle plekken van de regio samen.";

const GEGEVENS =
  "Van de inwoner: uren, dagdelen, reistijd en vervoer, taal die het werk vraagt, wat iemand lichamelijk en in de werkwijze kan, " +
  "begeleiding en aanpassingen, certificaten, rijbewijs, sterke punten, wensen en de regelingen waar iemand onder valt. Van de " +
  "plek: dezelfde onderwerpen. De plaats is het midden van een postcodegebied. Niet gebruikt, en er is geen veld voor: naam, " +
  "geslacht, leeftijd, herkomst, nationaliteit, gezin, duur van een uitkering, diagnose, notities, foto's.";

const werking = (): string =>
  `Het algoritme leert niet zelf. Invoer: gegevens van inwoner en plek. Het toetst ${aantal("voorwaarde")} voorwaarden en ` +
  `${aantal("wens")} wensen met vaste regels (versie ${catalogVersion}). Een plek past als geen voorwaarde 'voldoet niet' is. ` +
  "De volgorde voor een inwoner: past, eigen voorkeur voor werk, reistijd, minst onbekend, en bij gelijk een vaste loting. Voor " +
  `het verdelen van plekken over de regio krijgt een paar van inwoner en plek een waarde (versie ${WAARDE_VERSIE}), opgeteld uit ` +
  "vaste onderdelen. Een veiling zoekt de verdeling met de hoogste totale waarde en geeft een bovengrens als bewijs. Uitvoer: " +
  "plekken met redenen, en een voorstel voor de verdeling. Nooit een score van een mens. De volledige lijst van regels en " +
  "gewichten staat in de modelkaart.";

/** One registration in the form of the Algoritmeregister, publication standard 1.0. */
export function registerregel(gebruiker: Gebruiker): Registratie {
  return metGebruiker(
    {
      name: "Passende plekken zoeken met Meedoen",
      description_short:
        "Dit algoritme zoekt werkplekken die passen bij wat iemand kan en wil, en legt uit waarom. Een medewerker kiest samen met de inwoner. Het algoritme geeft geen score aan mensen.",
      category: ["Werk", "Sociale zekerheid"],
      publication_category: "Hoog-risico AI-systeem",
      goal: DOEL,
      proportionality: AFWEGINGEN,
      human_intervention: MENSEN,
      risks: RISICOS,
      lawful_basis:
        "De gemeente helpt mensen naar werk (Participatiewet artikel 7) en werkt daarvoor samen in de arbeidsmarktregio (Wet SUWI artikel 10). Het gebruik van persoonsgegevens is nodig voor die taak (AVG artikel 6 lid 1 onder e).",
      impacttoetsen:
        "De organisatie die het algoritme gebruikt, voert zelf een DPIA en een IAMA uit voordat zij begint. De modelkaart en het eerlijkheidsverslag zijn daarvoor bedoeld.",
      source_data: GEGEVENS,
      methods_and_models: werking(),
      source_id: `meedoen-matching-${catalogVersion}`,
      tags: "matching, werk, banenafspraak, beschut werk, sociaal ontwikkelbedrijf",
    },
    gebruiker,
  );
}

const aantal = (soort: "voorwaarde" | "wens"): number =>
  criteria.filter((criterium) => criterium.soort === soort).length;
