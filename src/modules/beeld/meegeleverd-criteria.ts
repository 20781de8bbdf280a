import type { Meegeleverd } from "./meegeleverd.ts";
import { feit, vraag } from "./meegeleverd-vragen.ts";

const uren = (code: string, tekst: string, welk: "urenAchterElkaar" | "urenPerDag") =>
  vraag(code, tekst, "getal", { minimum: 0, maximum: 12, eenheid: "uur", feit: welk });

/** An example of 13 criteria: the source names the number and not the criteria. */
export const DUURZAME_ARBEIDSBEPERKING: Meegeleverd = {
  code: "duurzame_arbeidsbeperking",
  naam: "Duurzame arbeidsbeperking, voorbeeld met 13 criteria",
  doel: "Bekijken of iemand (mogelijk) blijvend minder kan werken, in woorden over werk.",
  telt: { toegang: ["gemeente", "uitvoeringsorganisatie"], indicatieadvies: ["uwv"] },
  definitie: {
    inleiding:
      "Dit is een voorbeeld. De bron zegt dat er 13 criteria zijn en noemt ze niet. Pas de vragen aan naar wat in uw regio is afgesproken voordat u hierop besluit.",
    // 004:L364
    bron: "Collegebrief en verslag Expertbijeenkomst Sociale Ontwikkelbedrijven, Hilversum, 2025: AM match ontwikkelde 13 criteria. De bron noemt het aantal, niet de criteria.",
    geldigMaanden: 24,
    isHerhaalbaar: false,
    schrijft: [],
    secties: [
      {
        titel: "Werken",
        toelichting: "Wat iemand nu kan, gezien of gehoord op de werkplek of in een proef.",
        vragen: [
          feit("taak", "Kan iemand een taak uitvoeren in een organisatie?", "kanTaakUitvoeren"),
          feit(
            "basis",
            "Heeft iemand basale werknemersvaardigheden?",
            "heeftBasaleVaardigheden",
            "Zoals: begrijpt een instructie, komt afspraken na.",
          ),
          uren("achter_elkaar", "Hoeveel uur achter elkaar kan iemand werken?", "urenAchterElkaar"),
          uren("per_dag", "Hoeveel uur per dag kan iemand werken?", "urenPerDag"),
          feit(
            "uurloon",
            "Verdient iemand in die uren het minimumloon per uur?",
            "verdientMinimumloonPerUur",
          ),
        ],
      },
      {
        titel: "Wat er nodig is",
        toelichting: null,
        vragen: [
          feit(
            "aanpassing",
            "Zijn er aanpassingen nodig die een gewone werkgever niet kan bieden?",
            "heeftAanpassingenNodig",
          ),
          feit(
            "toezicht",
            "Is er toezicht of begeleiding nodig die een gewone werkgever niet kan bieden?",
            "heeftToezichtNodig",
          ),
          vraag("voordoen", "Moet nieuw werk steeds opnieuw worden voorgedaan?", "ja-nee"),
          vraag("tempo", "Houdt iemand een gewoon werktempo vol?", "ja-nee"),
          vraag("samen", "Kan iemand met collega’s samenwerken?", "ja-nee"),
          vraag("reizen", "Kan iemand zelf naar het werk reizen?", "ja-nee"),
        ],
      },
      {
        titel: "Op de lange duur",
        toelichting: null,
        vragen: [
          vraag("geprobeerd", "Is geprobeerd wat kan helpen: training, hulpmiddel, begeleiding?", "ja-nee"),
          vraag("blijvend", "Verwacht u dat dit de komende jaren zo blijft?", "ja-nee"),
        ],
      },
    ],
  },
};
