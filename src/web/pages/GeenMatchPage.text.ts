import { count } from "../format.ts";

export const text = {
  title: "Waarom het geen match werd",
  loading: "De cijfers worden geladen",
  opening: (reden: string, aantal: number) =>
    `Het vaakst genoemd: ${reden.charAt(0).toLowerCase()}${reden.slice(1)}, bij ongeveer ${count(aantal, "inwoner", "inwoners")}.`,
  none: "Over deze periode is nog niets te tonen.",
  lead: "Geteld per heel kwartaal dat voorbij is, per gemeente over een heel jaar, en afgerond op vijf, zodat niemand te herkennen is.",
  onlyYear:
    "Per gemeente tellen wij alleen over een heel jaar dat voorbij is. Kies een eerder jaar, zonder kwartaal.",
  filters: "Kies",
  year: "Jaar",
  quarter: "Kwartaal",
  wholeYear: "Hele jaar, voor zover voorbij",
  quarterOf: (kwartaal: number) => `${kwartaal}e kwartaal`,
  gemeente: "Gemeente",
  result: (aantal: number) => count(aantal, "reden", "redenen"),
  table: "Redenen, en waar u iets kunt doen",
  column: {
    reden: "Reden",
    inwoners: "Inwoners",
    plekken: "Plekken zonder invulling",
    hefboom: "Waar zit de eerste knop?",
  },
  few: "niet te tonen",
  hefboom: {
    "kennis of ervaring": "Bij mensen: leren en ervaring opdoen",
    persoonlijk: "Bij mensen: eerst wat in de weg staat",
    "eisen van de plek": "Bij het werk: eisen en taken anders",
    reis: "Op de weg ertussen: vervoer, of dichterbij",
    uren: "Bij het werk: andere tijden",
    loon: "Bij het werk: loonwaarde en subsidie",
    anders: "Vraag door",
    "niet gezegd": "Vraag door",
  },
  note: "Niet te tonen: minder dan 10 mensen, niemand, of er is een klein aantal uit af te leiden. Een totaal staat er niet: daaruit is af te leiden wat er ontbreekt. Een plek is geen mens; die aantallen zijn precies, tot en met vandaag.",
  more: "Waar mensen en werk elkaar missen in de hele regio",
} as const;
