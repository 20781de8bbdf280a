import { type Algoritme, type Eigen, IMPACT, metGebruiker } from "./registratie.ts";

const EIGEN: Eigen = {
  name: "Kleine aantallen afschermen met Meedoen",
  description_short:
    "Dit algoritme houdt aantallen van minder dan tien mensen achter in cijfers, en zo veel andere aantallen dat niemand ze kan uitrekenen.",
  category: ["Werk"],
  publication_category: "Overige algoritmes",
  goal: "Gemeenten laten zien hoe het gaat, en niemand mag in een tabel te herkennen zijn. Het algoritme zoekt welke aantallen achter moeten blijven zodat geen aantal onder de tien volgt uit de rest. Lezers zien dan een streepje in plaats van een getal.",
  proportionality:
    "Alleen de kleine aantallen weglaten is niet genoeg: een totaal of de tabel van vorige maand geeft ze terug. Alles weglaten vertelt de raad niets meer. Daarom blijft er zo weinig mogelijk achter.",
  human_intervention:
    "Mensen stellen vast welke cijfers er komen. Wie de mensen achter een cijfer mag zien, ziet het hele cijfer. Wie iets mist, leest erbij waarom het er niet staat.",
  risks:
    "Toch uit te rekenen: van elke tabel wordt nagegaan wat er volgt voor wie niets weet, en voor wie een rij al kent. Te veel weg: wat voor niets blijkt afgeschermd, komt terug, totalen eerst.",
  lawful_basis:
    "Persoonsgegevens worden beveiligd en niet meer gedeeld dan nodig is (AVG artikel 5 lid 1 onder c en f, en artikel 32).",
  impacttoetsen: IMPACT,
  source_data: "Aantallen plaatsingen per gemeente, groep en periode. Geen gegevens van één mens.",
  methods_and_models:
    "Het algoritme leert niet zelf. Met lineair programmeren gaat het na tussen welke grenzen elk achtergehouden aantal kan liggen, over alle totalen en alle eerdere standen van hetzelfde rapport. Zijn die grenzen te nauw, dan gaat er een aantal bij. Buiten de regio wordt wat zichtbaar is ook nog afgerond op vijf.",
  source_id: "meedoen-afscherming",
  tags: "statistiek, privacy, kleine aantallen",
};

/** Holds back small counts of people, and what would give them away. */
export const afscherming: Algoritme = {
  sleutel: "afscherming",
  registratie: (gebruiker) => metGebruiker(EIGEN, gebruiker),
};
