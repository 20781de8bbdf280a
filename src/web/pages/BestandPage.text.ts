import { number } from "../format.ts";

export const text = {
  title: "Wie staan er in het bestand?",
  loading: "Het bestand wordt geladen",
  above: (regio: string, when: string) => `Regio ${regio} · geteld op ${when}`,
  opening: (all: number, ready: number) => ({
    strong: `${number(all)} mensen staan als werkzoekend geregistreerd.`,
    rest: `Daarvan kunnen er ${number(ready)} nu beginnen.`,
  }),
  openingFew: "Er staan te weinig mensen geregistreerd om te tonen.",
  lead: "‘De bak is vol’ klopt als telling, niet als beeld: de meeste mensen hebben eerst iets anders nodig.",
  need: {
    conclusion: (share: number) => `${share} van de 100 geregistreerden kunnen nu beginnen.`,
    note: "Geregistreerde werkzoekenden, naar wat er nodig is voor werk.",
    table: "Geregistreerde werkzoekenden naar wat er nodig is voor werk",
    need: "Wat er nodig is",
    count: "Mensen",
    all: "Alle geregistreerden",
  },
  groups: {
    conclusion: (group: string, count: number) => `De grootste groep: ${group}, ${number(count)} mensen.`,
    note: "Geregistreerde werkzoekenden, naar hun inkomen.",
    table: "Geregistreerde werkzoekenden naar inkomen",
    group: "Inkomen",
    parts: ["Kan beginnen", "Nog niet"],
    total: "Totaal",
  },
  standen: {
    "kan beginnen": "Kan beginnen",
    "nu niet beschikbaar": "Nu niet beschikbaar",
    "eerst iets anders nodig": "Eerst iets anders nodig",
    "nog niet bekend": "Nog niet bekend",
  } as Readonly<Record<string, string>>,
  groepen: {
    WW: "WW",
    arbeidsongeschikt: "Wajong, WIA of WGA",
    bijstand: "Bijstand",
    "zonder uitkering": "Geen uitkering, anders of niet bekend",
  } as Readonly<Record<string, string>>,
  read: {
    heading: "Zo leest u dit",
    lines: [
      "Geregistreerd is niet hetzelfde als zoekend. Wie een actief cv op werk.nl heeft en niet werkt, telt mee.",
      "‘Kan beginnen’ betekent: in staat om te werken, eventueel met ondersteuning. Het betekent niet: past op een vacature die er is.",
      "‘Eerst iets anders nodig’ is een inschatting op een dag. Zij zegt niets over waarom, en is geen oordeel over iemand.",
      "Iemand kan een dag later in een ander vak staan. Dit is een foto, geen voorspelling.",
    ],
  },
  facts: {
    heading: "Nog drie dingen",
    qualification: "Zonder startkwalificatie",
    active: "Zoekt zelf actief",
    jobs: "Hoort bij de banenafspraak",
    share: (percent: number) => `${percent} procent`,
    unknown: "te weinig mensen om te tonen",
  },
  published: {
    heading: "Wat gepubliceerd is",
    line: (value: number, period: string) => `${number(value)} geregistreerde werkzoekenden in ${period}.`,
  },
  margin: "Uitleg en bron",
  back: "Terug naar de regio",
  source: "Bron",
  counted: "Geteld",
} as const;
