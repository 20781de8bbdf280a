import { familie } from "./definitie.ts";

const VOORRAAD = "gedeeld door het gemiddelde aantal mensen met bijstand aan het begin en aan het eind";
const AANVRAGEN =
  "Het aantal aanvragen van bijstand en het besluit op elke aanvraag, per gemeente. Die staan in de uitkeringsadministratie van de gemeente, niet in deze registratie.";

export const uitkeringcijfers = familie("instroom en uitstroom", { periode: "jaar" }, [
  {
    sleutel: "instroom",
    naam: "Instroom",
    formule: "inwoners die in de periode voor het eerst zijn aangemeld",
    eenheid: "mensen",
    populatie: "alle aangemelde inwoners, naar hun uitkering nu",
    valkuil: "Aangemeld is niet hetzelfde als een uitkering krijgen. Wie terugkomt, telt niet opnieuw.",
    periode: "kwartaal",
  },
  {
    sleutel: "instroom_bijstand",
    naam: "Instroom in de bijstand",
    formule: `mensen van wie in de periode bijstand is geregistreerd en daarvoor niet, ${VOORRAAD}`,
    eenheid: "procent",
    populatie: "aangemelde inwoners",
    valkuil:
      "Op jaarbasis. Een percentage per maand is ongeveer twaalf keer zo klein en is een ander cijfer.",
    rekenwijze: "verhouding",
    factor: 100,
    decimalen: 1,
    tellerIsMensen: true,
    splitsingen: ["gemeente"],
  },
  {
    sleutel: "uitstroom_naar_werk",
    naam: "Uitstroom naar werk",
    formule: `mensen van wie de bijstand in de periode stopte en die toen of binnen 31 dagen werk met loon hadden, ${VOORRAAD}`,
    eenheid: "procent",
    populatie: "aangemelde inwoners met bijstand",
    valkuil:
      "Dit telt mensen, geen uitkeringen. Wie werk vond dat hier niet is geregistreerd, telt niet mee. Op jaarbasis.",
    rekenwijze: "verhouding",
    factor: 100,
    decimalen: 1,
    tellerIsMensen: true,
    splitsingen: ["gemeente"],
  },
  {
    sleutel: "preventiequote",
    naam: "Preventiequote",
    formule: "1 min het aantal toekenningen, gedeeld door het aantal aanmeldingen voor bijstand",
    eenheid: "procent",
    populatie: "aanmeldingen voor bijstand in de periode",
    valkuil: "Hangt af van wat als aanmelding telt: een gesprek aan de balie of een ingediende aanvraag.",
    rekenwijze: "ontbreekt",
    feiten: "",
    nodig: AANVRAGEN,
  },
  {
    sleutel: "instroompercentage_werkzaak",
    naam: "Instroompercentage per maand (zoals Werkzaak)",
    formule: "toegekende aanvragen, gedeeld door alle aanvragen in de maand",
    eenheid: "procent",
    populatie: "aanvragen van bijstand in de maand",
    valkuil:
      "Werkzaak Rivierenland noemt dit instroom. Het is een ander cijfer dan de instroom in de bijstand en dan de preventiequote: nooit samen in één grafiek.",
    bron: "Presentatie Werkzaak Rivierenland; de definitie is daaruit afgeleid en niet bevestigd",
    periode: "maand",
    rekenwijze: "ontbreekt",
    feiten: "",
    nodig: AANVRAGEN,
  },
]);
