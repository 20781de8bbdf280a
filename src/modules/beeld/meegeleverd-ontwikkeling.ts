import type { Meegeleverd } from "./meegeleverd.ts";
import { keuze, meerKeuzes, schaal, vraag } from "./meegeleverd-vragen.ts";

const BELEMMERINGEN = {
  taal: "Nederlandse taal",
  vervoer: "Reizen of vervoer",
  opvang: "Opvang van kinderen of zorg voor anderen",
  geld: "Schulden of geldzaken",
  wonen: "Wonen",
  uren: "Uren moeten rustig omhoog",
  ervaring: "Weinig ervaring of geen diploma",
  vertrouwen: "Weinig vertrouwen in eigen kunnen",
  zoeken: "Weet niet hoe of waar te zoeken",
  anders: "Iets anders",
};

/** How someone looks for work, what stands in the way and what comes first: asked again, so that it can be seen to change. */
export const ONTWIKKELING: Meegeleverd = {
  code: "ontwikkeling_naar_werk",
  naam: "Ontwikkeling naar werk",
  doel: "Hoe iemand naar werk zoekt, wat er in de weg staat, en wat eerst komt.",
  telt: {
    begeleiden: ["gemeente", "uitvoeringsorganisatie", "werkcentrum", "jongerenloket", "ontwikkelbedrijf"],
  },
  definitie: {
    inleiding:
      "Vraag het samen, en later nog eens. Elke vraag staat op zichzelf: er komt geen totaal en niemand wordt vergeleken.",
    // 004:L212
    bron: "Collegebrief en verslag Expertbijeenkomst Sociale Ontwikkelbedrijven, Hilversum, 2025: de route van Werkzaak Rivierenland kijkt naar werkzoekgedrag en belemmeringen. De vragen zelf zijn een voorbeeld.",
    geldigMaanden: 6,
    isHerhaalbaar: true,
    schrijft: [],
    secties: [
      {
        titel: "Naar werk zoeken",
        toelichting: "1 is helemaal niet, 5 is helemaal wel.",
        vragen: [
          schaal("zelf", "Ik zoek zelf naar werk"),
          schaal("passend", "Ik weet welk werk bij mij past"),
          schaal("gesprek", "Ik kan een gesprek met een werkgever voeren"),
          meerKeuzes("deed", "Wat deed iemand de afgelopen vier weken om werk te vinden?", {
            niets: "Nog niets",
            vacatures: "Vacatures bekeken",
            gesolliciteerd: "Gesolliciteerd",
            netwerk: "Mensen gevraagd",
            uitzendbureau: "Naar een uitzendbureau",
            gekeken: "Ergens meegekeken of meegelopen",
            anders: "Iets anders",
          }),
        ],
      },
      {
        titel: "Wat er in de weg staat",
        toelichting: "Meer dan één kan. Het gaat om wat er nodig is, niet om de oorzaak.",
        vragen: [
          meerKeuzes("belemmeringen", "Wat staat werk nu in de weg?", { niets: "Niets", ...BELEMMERINGEN }),
          keuze("eerst", "Wat pakken we als eerste aan?", BELEMMERINGEN, { isVerplicht: false }),
          keuze("daarna", "Wat komt daarna?", BELEMMERINGEN, { isVerplicht: false }),
          vraag("afspraak", "Wat spreken we af, en wie doet het?", "tekst", { isVerplicht: false }),
        ],
      },
    ],
  },
};
