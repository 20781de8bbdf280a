import { familie, PROCENT } from "./definitie.ts";

const PAREN = "inwoners met een oordeel in de periode en een oordeel daarvoor";
const VERGELIJKT = "het laatste oordeel in de periode, vergeleken met het laatste oordeel daarvoor";

export const ontwikkelcijfers = familie("ontwikkeling", { periode: "jaar" }, [
  {
    sleutel: "ladder_omhoog",
    naam: "Omhoog op de participatieladder",
    formule: `deel dat minstens één trede hoger staat: ${VERGELIJKT}`,
    eenheid: "procent",
    populatie: PAREN,
    valkuil: "Lees het naast 'omlaag'. Wie niet opnieuw is bekeken, telt niet mee.",
    ...PROCENT,
  },
  {
    sleutel: "ladder_omlaag",
    naam: "Omlaag op de participatieladder",
    formule: `deel dat minstens één trede lager staat: ${VERGELIJKT}`,
    eenheid: "procent",
    populatie: PAREN,
    valkuil: "Omlaag is geen fout: een oordeel kan beter bekend zijn geworden.",
    ...PROCENT,
  },
  {
    sleutel: "ladder_gemiddeld",
    naam: "Gemiddelde stap op de participatieladder",
    formule: `gemiddeld aantal treden omhoog of omlaag: ${VERGELIJKT}`,
    eenheid: "treden",
    populatie: PAREN,
    valkuil: "In een gemiddelde vallen stappen omhoog en omlaag tegen elkaar weg. Lees die apart.",
    rekenwijze: "verhouding",
    decimalen: 2,
  },
  {
    sleutel: "loonwaardegroei",
    naam: "Groei van de loonwaarde per jaar",
    formule:
      "de verandering tussen de laatste meting in de periode en de meting daarvoor, gedeeld door de tijd ertussen, in procentpunten per jaar",
    eenheid: "procentpunt per jaar",
    populatie: "inwoners van wie de loonwaarde in de periode opnieuw is gemeten",
    valkuil: "Alleen wie opnieuw is gemeten telt. Dat zijn vaker mensen bij wie iets veranderde.",
    rekenwijze: "verhouding",
    factor: 365 / 10_000,
    decimalen: 1,
  },
]);
