import { count } from "../format.ts";

export const text = {
  title: "Wat een besluit kost",
  loading: "Het effect wordt uitgerekend",
  erbij: (plekken: number, jaar: number) =>
    plekken > 0
      ? `${count(plekken, "plek", "plekken")} beschut werk erbij vanaf ${jaar}`
      : `${count(-plekken, "plek", "plekken")} beschut werk minder vanaf ${jaar}`,
  eerste: (bedrag: string, isCost: boolean) =>
    isCost
      ? `kost de gemeenten samen ${bedrag} in het eerste jaar`
      : `levert de gemeenten samen ${bedrag} op in het eerste jaar`,
  daarna: (bedrag: string, isCost: boolean) =>
    isCost ? ` en kost daarna ${bedrag} per jaar.` : ` en levert daarna ${bedrag} per jaar op.`,
  voorschot: (bedrag: string) =>
    `Zij schieten ${bedrag} aan loonkostensubsidie voor: die vergoedt het Rijk een jaar later. Dat is geld om klaar te hebben, geen verlies.`,
  form: "Uitgangspunten",
  plekken: "Hoeveel plekken beschut werk erbij?",
  plekkenHint: "Een getal onder nul is minder plekken",
  gemeente: "In welke gemeente?",
  alle: "Verdeeld naar inwoners",
  jaar: "Vanaf welk jaar?",
  meer: "Prijs, uren, loonwaarde en bijstand",
  prijs: "Prijs per plek per jaar",
  uren: "Uren per week",
  loonwaarde: "Loonwaarde",
  bijstand: "Komt uit de bijstand",
  reken: "Reken uit",
  need: {
    plekken: "Vul een heel getal in van −500 tot 500, en niet nul.",
    prijsPerPlek: "Vul een bedrag in euro in.",
    urenPerWeek: "Vul uren in van 1 tot 36.",
    loonwaarde: "Vul een percentage in van 0 tot 100.",
    uitBijstand: "Vul een percentage in van 0 tot 100.",
  },
  tabel: "Wat het met elke gemeente doet",
  tabelNote:
    "Onder nul betaalt de gemeente. Het vangnet is voor elke gemeente apart uitgerekend en pas daarna opgeteld, nooit andersom.",
  column: {
    gemeente: "Gemeente",
    plekken: "Plekken",
    vangnet: "Vangnet, eerste jaar",
    voorgeschoten: "Voorgeschoten",
  },
  samen: "Samen",
  figure: {
    conclusion: (eerste: string, later: string) => `In het eerste jaar ${eerste}, daarna ${later} per jaar.`,
    note: "Alle gemeenten samen met vangnet, in duizenden euro. Onder nul betalen de gemeenten.",
    saldo: "begroting",
    voorschot: "voorgeschoten",
    table: "Samen per jaar",
    zonder: "Zonder vangnet",
    vangnet: "Vangnet",
    met: "Met vangnet",
    voorgeschoten: "Voorgeschoten",
  },
  stappen: "De stappen per gemeente",
  stap: "Regel",
  stroom: "Geldstroom",
  waarom: "Waarom en bron",
  totaal: "Samen zonder vangnet",
  stappenVan: (naam: string, plekken: string) => `${naam}: ${plekken}`,
  plek: (aantal: number) => count(aantal, "plek", "plekken"),
  aanname: "te controleren",
  over: "Hoe wij rekenen",
  regels: [
    "De vergoeding voor begeleiding geldt zolang de taakstelling niet vol is.",
    "Het budget voor loonkostensubsidie en het gemeentefonds volgen een jaar later.",
    "Een kleine gemeente houdt minder van de bijstand die zij niet betaalt dan een grote.",
    "Wat mensen er zelf op vooruitgaan, staat hier niet in.",
  ],
  margin: "Hoe wij rekenen",
} as const;
