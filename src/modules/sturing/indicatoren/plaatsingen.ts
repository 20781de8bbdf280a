import { familie, PROCENT } from "./definitie.ts";

const MET_LOON = "plaatsingen met loon, bij een werkgever of bij een unit";
const GROEP = "Naar de gemeente van de inwoner en zijn groep op de eerste dag.";

export const plaatsingcijfers = familie("plaatsingen", {}, [
  {
    sleutel: "plaatsingen",
    naam: "Plaatsingen",
    formule: `plaatsingen met loon die in de periode begonnen. ${GROEP}`,
    eenheid: "plaatsingen",
    populatie: MET_LOON,
    valkuil:
      "Een plaatsing is geen persoon: wie twee keer begon, telt twee keer. Ook werk bij een eigen unit telt mee.",
    isUitPlaatsingen: true,
  },
  {
    sleutel: "plaatsingen_wsp",
    naam: "Plaatsingen door het WSP",
    formule: `plaatsingen via het WSP die in de periode begonnen en op de peildatum geregistreerd waren. ${GROEP}`,
    eenheid: "plaatsingen",
    populatie: "plaatsingen via het WSP",
    valkuil: "Plaatsingen komen soms laat binnen. Over 2018 waren het er eerst 664 en later 684.",
  },
  {
    sleutel: "duurzame_plaatsingen",
    naam: "Duurzame plaatsingen",
    formule: `deel van de plaatsingen die in de periode begonnen, waarbij de inwoner zes maanden later werk met loon heeft, bij welke werkgever dan ook. ${GROEP}`,
    eenheid: "procent",
    populatie: `${MET_LOON}, waarvan de eerste dag minstens zes maanden geleden is`,
    valkuil:
      "Wie korter geleden begon, telt nog niet mee. 'Bij dezelfde werkgever' is een ander cijfer en valt lager uit.",
    isUitPlaatsingen: true,
    naloop: 6,
    ...PROCENT,
  },
  {
    sleutel: "groep_onbekend",
    naam: "Plaatsingen zonder bekende groep",
    formule: "deel van de plaatsingen die in de periode begonnen, van wie de groep onbekend is",
    eenheid: "procent",
    populatie: MET_LOON,
    valkuil:
      "Dit gaat over de registratie, niet over de mensen. Hoe hoger dit is, hoe minder de splitsing naar groep zegt.",
    isUitPlaatsingen: true,
    ...PROCENT,
  },
]);
