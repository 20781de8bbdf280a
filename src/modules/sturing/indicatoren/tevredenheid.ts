import { familie } from "./definitie.ts";

const KWARTAAL =
  "Alleen kwartalen die voorbij zijn, steeds zoveel samen dat tien of meer bedrijven of mensen antwoord gaven.";

export const tevredenheidcijfers = familie("tevredenheid en aanbod", { splitsingen: [] }, [
  {
    sleutel: "tevredenheid_werkgevers",
    naam: "Tevredenheid van werkgevers",
    formule: `gemiddeld rapportcijfer dat werkgevers gaven. ${KWARTAAL}`,
    eenheid: "rapportcijfer",
    populatie: "werkgevers die antwoord gaven",
    valkuil: "Wie niet antwoordde, kan anders denken.",
    rekenwijze: "verhouding",
    periode: "jaar",
    decimalen: 1,
  },
  {
    sleutel: "tevredenheid_inwoners",
    naam: "Tevredenheid van inwoners na twee jaar",
    formule: `gemiddeld antwoord van 1 (helemaal niet) tot 5 (heel tevreden) na twee jaar werk. ${KWARTAAL}`,
    eenheid: "van 1 tot 5",
    populatie: "inwoners die twee jaar werken en antwoord gaven",
    valkuil: "Wie het werk al kwijt was, is niet gevraagd.",
    rekenwijze: "verhouding",
    periode: "jaar",
    decimalen: 1,
  },
  {
    sleutel: "dekking_functionaliteiten",
    naam: "Dekking van de functionaliteiten",
    formule:
      "combinaties van functionaliteit en gemeente met een beschikbaar instrument, gedeeld door alle combinaties",
    eenheid: "procent",
    populatie: "acht functionaliteiten in elke gemeente van de regio",
    valkuil: "Een pilot telt niet mee. Dat er iets is, zegt nog niet of er plek is.",
    bron: "Instrumentengids",
    rekenwijze: "verhouding",
    periode: "peildatum",
    factor: 100,
    decimalen: 1,
    splitsingen: ["gemeente", "groep"],
    overMensen: false,
    alleenNu: true,
  },
]);
