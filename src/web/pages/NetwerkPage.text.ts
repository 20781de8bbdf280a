import { count, number } from "../format.ts";

export const text = {
  title: "Het netwerk",
  loading: "Het netwerk wordt geladen",
  opening: (bekend: number, alle: number, procent: string) =>
    `${number(bekend)} van de ${number(alle)} werkgevers kennen het WSP: ${procent}.`,
  lead: "Elk getal hieronder heeft een eigen definitie en telt iets anders. Wij tellen ze elke dag opnieuw, uit wat is vastgelegd.",
  tellers: "Hoeveel werkgevers",
  tellersLead: "Tel deze getallen niet bij elkaar op: wie key account is, telt ook bij bekend.",
  column: {
    naam: "Wat",
    definitie: "Definitie",
    aantal: "Geteld vandaag",
    gepubliceerd: "Gepubliceerd",
  },
  published: (waarde: string, peildatum: string) =>
    `${waarde} (${peildatum.replace(/^(\d{4})Q(\d)$/, "kwartaal $2 van $1")})`,
  source: (bronnen: string) =>
    `Bron van de gepubliceerde getallen: ${bronnen}. Bij ‘ongeveer’ noemt de bron zelf een schatting.`,
  segmenten: "Groepen werkgevers",
  segmentenLead: "Een werkgever kan in meer dan één groep staan. Kies een groep om de werkgevers te zien.",
  segmentColumn: { segment: "Groep", regel: "Regel", werkgevers: "Werkgevers" },
  werksoorten: "Waar vraag en wensen bij elkaar komen",
  werksoortenLead:
    "Bovenaan staat het werk waar de meeste mensen terecht kunnen: het kleinste van twee getallen, de open vacatures en de inwoners die dat werk willen. Minder dan tien mensen laten wij niet zien.",
  werksoortenPart: "De soorten werk",
  werksoortColumn: {
    werksoort: "Soort werk",
    vacatures: "Open vacatures",
    inwoners: "Inwoners die dit willen",
    werkgevers: "Werkgevers zonder contact",
  },
  fewer: "minder dan 10",
  redenen: "Waarom vacatures open blijven",
  redenenLead: (open: number) =>
    `${count(open, "vacature staat", "vacatures staan")} langer dan 60 dagen open. Een werkgever kan meer redenen noemen.`,
  redenColumn: { reden: "Wat de werkgever zegt", vacatures: "Vacatures" },
  noRedenen: "Er is nog geen reden vastgelegd.",
  seeVacatures: "Bekijk de vacatures",
  schaal: "Hoe groot de vraag is",
  schaalLead: "Deze getallen zijn overgenomen; wij tellen ze hier niet.",
  margin: "Meer over het netwerk",
  campagnes: "Campagnes",
  mine: "Mijn werkgevers",
} as const;
