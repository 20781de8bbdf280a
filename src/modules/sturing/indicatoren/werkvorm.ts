import { familie } from "./definitie.ts";

const LOPEND = "plaatsingen met loon die op de peildatum lopen, in uren per week";

export const werkvormcijfers = familie("vormen van werk", { periode: "peildatum" }, [
  {
    sleutel: "werkvormmix",
    naam: "Werk met loon naar werkvorm",
    formule: "uren per week van de plaatsingen met loon die op de peildatum lopen, in weken van 36 uur",
    eenheid: "fte",
    populatie: LOPEND,
    valkuil: "In fte, niet in mensen: werk voor weinig uren telt minder mee. De groep is hier de werkvorm.",
    factor: 1 / 3600,
    decimalen: 1,
  },
  {
    sleutel: "aandeel_buiten_ruim",
    naam: "Aandeel buiten, met werken op locatie",
    formule:
      "uren die niet intern worden gewerkt, gedeeld door alle uren. Werken op locatie telt als buiten.",
    eenheid: "procent",
    populatie: LOPEND,
    valkuil: "Telt 'werken op locatie' als buiten. Zonder is het een ander cijfer: het staat ernaast.",
    rekenwijze: "verhouding",
    factor: 100,
    decimalen: 1,
  },
  {
    sleutel: "aandeel_buiten_eng",
    naam: "Aandeel buiten, zonder werken op locatie",
    formule:
      "uren die niet intern en niet op locatie worden gewerkt, gedeeld door alle uren. Werken op locatie telt als binnen.",
    eenheid: "procent",
    populatie: LOPEND,
    valkuil: "De andere lezing van buiten. Bij AM match scheelde dat 72 of 83 procent.",
    rekenwijze: "verhouding",
    factor: 100,
    decimalen: 1,
  },
]);
