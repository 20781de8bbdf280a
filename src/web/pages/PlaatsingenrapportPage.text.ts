import { count, number } from "../format.ts";

export const text = {
  title: "Waar dit getal vandaan komt",
  choose: "Kies een getal in het rapport om te zien welke plaatsingen erachter zitten.",
  chooseThere: "Naar het rapport",
  loading: "De herkomst wordt geladen",
  openingHeld: (where: string, group: string, year: string) => ({
    strong: "Dit getal is afgeschermd.",
    rest: `${[where, group].filter(Boolean).join(", ")}, in ${year}.`,
  }),
  opening: (total: number, where: string, group: string, year: string) => ({
    strong: `${count(total, "plaatsing", "plaatsingen")} ${total === 1 ? "telt" : "tellen"} mee.`,
    rest: `${[where, group].filter(Boolean).join(", ")}, in ${year}.`,
  }),
  above: (peildatum: string, stand: string) => `Peildatum ${peildatum} · stand ${stand}`,
  visible: (seen: number, all: number | null) =>
    all === null ? `U ziet er ${number(seen)}.` : `U ziet ${number(seen)} van de ${number(all)}.`,
  visibleNone: (all: number | null) =>
    all === null
      ? "Er zitten minder dan tien mensen achter, of zo’n getal is eruit af te leiden. Uw rol mag ze niet los zien."
      : `Achter dit getal ${all === 1 ? "zit 1 plaatsing" : `zitten ${number(all)} plaatsingen`}. Uw rol mag die niet los zien. Het getal klopt wel: het komt uit dezelfde registratie.`,
  visibleNote: "U ziet alleen plaatsingen die bij uw werk horen. Namen ziet u alleen van uw eigen inwoners.",
  visibleHeading: "Wat u mag zien",
  region: "Alle gemeenten",
  allGroups: "alle doelgroepen",
  back: "Terug naar het rapport",
  list: "Plaatsingen achter dit getal",
  month: "Begonnen in",
  person: "Inwoner",
  hidden: "Niet voor uw rol",
  work: "Functie",
  form: "Werkvorm",
  placement: "Bekijk de plaatsing",
  margin: "Herkomst van het getal",
  originHeading: "Herkomst",
  definition: "Definitie",
  source: "Bron",
  definitions: "Bekijk alle definities",
} as const;
