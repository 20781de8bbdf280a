import { count } from "../format.ts";

export const text = {
  title: "Financiën",
  loading: "De jaarrekening wordt geladen",
  emptyOpening: "Er is nog geen begroting of jaarrekening ingelezen.",
  emptyLead: "Lees een bestand in met een regel per post en een kolom per jaar. Wij tellen het na.",
  above: (bedrijf: string, jaar: number, soort: string) => `${bedrijf} · ${jaar} · ${soort}`,
  over: (jaar: number, bedrag: string) => `In ${jaar} bleef ${bedrag} over.`,
  tekort: (jaar: number, bedrag: string) => `In ${jaar} kwam er ${bedrag} tekort.`,
  gelijk: (jaar: number) => `In ${jaar} was er precies genoeg geld.`,
  lead: (subsidie: string, bedrijfsvoering: string) =>
    `De subsidies: ${subsidie}. De bedrijfsvoering: ${bedrijfsvoering}.`,
  filters: "Kies een bedrijf en een jaar",
  bedrijf: "Bedrijf",
  jaar: "Jaar",
  result: (jaren: number) => count(jaren, "jaar", "jaren"),
  eigen: (naam: string) => `${naam} (eigen regio)`,
  stromen: (jaar: number) => `De vier geldstromen in ${jaar}`,
  column: {
    stroom: "Geldstroom",
    lasten: "Lasten",
    baten: "Baten",
    resultaat: "Resultaat",
    dekking: "Dekking",
  },
  gedekt: (deel: string) => `${deel} van de lasten gedekt`,
  vanLasten: (lasten: string) => `lasten ${lasten}`,
  geenLasten: "geen lasten",
  subsidies: "Subsidieresultaat (BUIG, Wsw en Participatiebudget)",
  bedrijfsvoering: "Resultaat bedrijfsvoering",
  totaal: "Totaal",
  saldo: {
    conclusion: (best: number, bedragBest: string, last: number, bedrag: string) =>
      best === last
        ? `Het saldo van ${last} is het beste van deze jaren: ${bedrag}.`
        : `Het saldo was het best in ${best}: ${bedragBest}. In ${last} is het ${bedrag}.`,
    note: "Wat er per jaar overblijft of tekortkomt, in miljoenen euro. Subsidies en bedrijfsvoering zijn samen het totaal.",
    subsidie: "subsidies",
    bedrijf: "bedrijfsvoering",
    table: "Resultaat per jaar",
    soort: "Stuk",
  },
  dekkingen: {
    conclusion: (jaar: number, deel: string) =>
      `In ${jaar} dekten de baten ${deel} van de kosten van de bedrijfsvoering.`,
    note: "Baten gedeeld door lasten van de bedrijfsvoering. Bij 100 procent is alles betaald.",
    table: "Dekking van de bedrijfsvoering per jaar",
    vol: "100%",
  },
  stukken: "Begroting, tussenrapportage en jaarrekening naast elkaar",
  stuk: {
    begroting: "Begroting",
    tussenrapportage: "Tussenrapportage",
    jaarrekening: "Jaarrekening",
  },
  post: "Post",
  soort: { last: "last", bate: "bate" },
  opvallend: "Wat opvalt",
  nietsOpvallend: "Er valt in deze jaren niets op.",
  herkomst: "Herkomst",
  controle: (gelijk: number, van: number) =>
    `${gelijk} van ${van} resultaten zijn gelijk aan wat er gedrukt staat.`,
  peildatum: "Peildatum",
  vastgesteld: "Vastgesteld",
  nietVastgesteld: "nog niet",
  gelezen: (keer: number, naam: string) =>
    keer === 1 ? `Ingelezen door ${naam}` : `Voor de ${keer}e keer ingelezen door ${naam}`,
  inlezen: "Lees een jaarstuk in",
  bedragen: "De bedragen waarmee wij rekenen",
  margin: "Wat opvalt en herkomst",
} as const;
