import { familie, PROCENT } from "./definitie.ts";

const GELDIG = "inwoners met een indicatie banenafspraak die op de peildatum geldt";

export const doelgroepcijfers = familie("beschut werk en banenafspraak", { periode: "peildatum" }, [
  {
    sleutel: "benutting_beschut",
    naam: "Benutting van beschut werk",
    formule:
      "mensen met een geldige indicatie beschut werk en werk met loon, gedeeld door alle geldige indicaties",
    eenheid: "procent",
    populatie: "inwoners met een indicatie beschut werk die op de peildatum geldt",
    valkuil: "Gedeeld door de indicaties, niet door de taakstelling van het Rijk. Dat is een ander cijfer.",
    ...PROCENT,
  },
  {
    sleutel: "geplaatst_na_advies",
    naam: "Geplaatst binnen drie maanden na het advies",
    formule:
      "deel van de positieve adviezen beschut werk waarna binnen drie maanden werk met loon begon of al liep",
    eenheid: "procent",
    populatie: "positieve adviezen in de periode, minstens drie maanden oud",
    valkuil: "UWV telt zo. Waar de dag van het advies niet bekend is, telt de eerste dag van de indicatie.",
    periode: "jaar",
    naloop: 3,
    ...PROCENT,
  },
  {
    sleutel: "banenafspraak_personen",
    naam: "Banenafspraak: mensen met werk",
    formule: "mensen met een geldige indicatie en werk met loon op de peildatum",
    eenheid: "mensen",
    populatie: GELDIG,
    valkuil: "Dit zijn mensen. De doelstelling telt banen van 25,5 uur: dat is een ander cijfer.",
  },
  {
    sleutel: "banenafspraak_banen",
    naam: "Banenafspraak: banen van 25,5 uur",
    formule: "uren per week van mensen met een geldige indicatie en werk met loon, gedeeld door 25,5",
    eenheid: "banen",
    populatie: GELDIG,
    valkuil:
      "Een baan is 25,5 verloonde uren per week, geen persoon. Wij tellen afgesproken uren; UWV telt verloonde uren.",
    bron: "Eigen registratie; 25,5 uur volgens het Kennisdocument banenafspraak",
    factor: 1 / 2550,
  },
]);
