import { type Algoritme, type Eigen, IMPACT, metGebruiker } from "./registratie.ts";

const EIGEN: Eigen = {
  name: "Vooruitrekenen met het toekomstplan van Meedoen",
  description_short:
    "Dit algoritme rekent door wat keuzes betekenen voor een sociaal ontwikkelbedrijf en zijn gemeenten: mensen, plekken en geld, jaar na jaar. Het gaat nooit over één mens.",
  category: ["Werk", "Economie"],
  publication_category: "Overige algoritmes",
  goal: "Gemeenten en raden kiezen hoe een sociaal ontwikkelbedrijf verder gaat. Het algoritme laat per keuze zien hoeveel mensen er ongeveer werken, hoeveel er wachten en wat het kost. Het zegt erbij hoe onzeker dat is, en welke aanname de uitkomst het meest verandert.",
  proportionality:
    "Een begroting kijkt één jaar vooruit en kent één uitkomst. Over keuzes voor tien jaar zegt dat te weinig. Er zijn geen gegevens van mensen voor nodig: aantallen per groep en leeftijd zijn genoeg.",
  human_intervention:
    "Het algoritme besluit niets en geeft geen advies. Raden en colleges wegen zelf af, en zeggen zelf wat voor hen het zwaarst telt. Wat is aangenomen, staat als aanname bij het getal en is te veranderen.",
  risks:
    "Schijnzekerheid: elke uitkomst is een bereik, en elk getal heeft een bron of heet een aanname. Uitkomsten die een keuze mooier maken: alle keuzes krijgen dezelfde toekomsten. Kleine gemeenten: een aantal van het model is een berekening, en gaat over niemand in het bijzonder.",
  lawful_basis:
    "Gemeenten helpen mensen naar werk (Participatiewet artikel 7) en bepalen hoe. Er worden geen persoonsgegevens gebruikt.",
  impacttoetsen: IMPACT,
  source_data:
    "Aantallen mensen per groep, leeftijd en gemeente, en cijfers over geld van bedrijf en gemeenten, uit openbare stukken of eigen opgave. Bedragen en termijnen van het Rijk. Bij elk getal staan bron en datum.",
  methods_and_models:
    "Het algoritme leert niet zelf. Het berekent per maand wie er ongeveer een plek vraagt, krijgt, houdt en verlaat. Daaromheen trekt het veel mogelijke toekomsten met een vaste reeks toevalsgetallen, uit het bereik van elke aanname. Dezelfde invoer geeft altijd dezelfde uitkomst. Een scenario is het verschil met niets veranderen.",
  source_id: "meedoen-toekomstplan",
  tags: "scenario, sociaal ontwikkelbedrijf, begroting, gemeenteraad",
};

/** Works out what choices mean for the company and its gemeenten. */
export const toekomstplan: Algoritme = {
  sleutel: "toekomstplan",
  registratie: (gebruiker) => metGebruiker(EIGEN, gebruiker),
};
