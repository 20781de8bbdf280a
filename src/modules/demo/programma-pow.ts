import type { Telregel } from "../doelen/telregels.ts";

// Perspectief op Werk. @source Actieplan Perspectief op Werk, Arbeidsmarktregio Amersfoort, 2019

export const PIJLERS = [
  "Aanbod: werkfitte kandidaten aanbieden",
  "Vraag: een werkplek aanbieden",
  "Route: matchen in een toegankelijk bestand en begeleiding",
  "Scholing als onderdeel van begeleiding",
] as const;

export type Cluster = {
  readonly naam: string;
  /** Of the chapter that describes it: every result of the cluster belongs to these as well. */
  readonly pijlers: readonly number[];
  readonly budgetInEuro: number;
  readonly aanpak: string;
  readonly groep: string;
};

/** In the order of the plan; the amounts are those of 'Overzicht middelen'. */
export const CLUSTERS: readonly Cluster[] = [
  {
    naam: "Oriëntatietrajecten",
    pijlers: [1],
    budgetInEuro: 200_000,
    aanpak: "Werkzoekenden ontdekken bij werkgevers waar hun mogelijkheden, motivatie en kansen liggen.",
    groep: "WSP, VNO-NCW, onderwijs, leerwerkloket en regiogemeenten",
  },
  {
    naam: "Verbeteren werkgeversdienstverlening",
    pijlers: [2],
    budgetInEuro: 300_000,
    aanpak: "Een groter netwerk van werkgevers, en actief jobcarving, functiecreatie en techniek aanbieden.",
    groep: "WSP, UWV, VNO-NCW en regiogemeenten",
  },
  {
    naam: "Duurzame plaatsingen",
    pijlers: [3],
    budgetInEuro: 600_000,
    aanpak:
      "Breder, langer en intensiever jobcoaching en nazorg, voor werknemer en werkgever, in de hele regio gelijk.",
    groep: "WSP, jobcoaches en regiogemeenten",
  },
  {
    naam: "Scholen op de werkvloer",
    pijlers: [2, 4],
    budgetInEuro: 600_000,
    aanpak: "Leren in een bedrijf, ook voor wie niet of nauwelijks theoretisch geschoold is.",
    groep: "Onderwijs, WSP, leerwerkloket en regiogemeenten",
  },
  {
    naam: "Praktijkverklaringen",
    pijlers: [4],
    budgetInEuro: 300_000,
    aanpak: "Jongeren zonder startkwalificatie halen een verklaring die de hele sector erkent.",
    groep: "Onderwijs, leerwerkbedrijven, VNO-NCW, Jongerenloket, WSP en regiogemeenten",
  },
];

export type Doel = {
  readonly cluster: number;
  readonly naam: string;
  /** Printed behind the result. */
  readonly pijler: number;
  readonly van: number | null;
  readonly tot: number | null;
  readonly eenheid: string;
  readonly telregel: Telregel;
};

const goal = (
  cluster: number,
  pijler: number,
  streef: readonly [van: number, tot: number] | null,
  eenheid: string,
  naam: string,
  telregel: Telregel = "stand",
): Doel => ({ cluster, pijler, van: streef?.[0] ?? null, tot: streef?.[1] ?? null, eenheid, naam, telregel });

// biome-ignore format: it is read as a table
export const DOELEN: readonly Doel[] = [
  goal(0, 1, [25, 25], "plekken", "Oriëntatieplekken bij werkgevers"),
  goal(0, 3, [30, 30], "plaatsingen", "Plaatsingen na ontmoeting en proeven aan werk"),
  goal(0, 4, [10, 10], "plekken", "BBL-plekken na contact op een oriëntatieplek"),
  goal(1, 2, [50, 50], "plaatsingen", "Plaatsingen door jobcarving, functiecreatie en techniek"),
  goal(1, 2, [5, 10], "werkgevers", "Werkgevers die experimenteren met jobcarving, functiecreatie en techniek", "experimenten"),
  goal(1, 2, [4_000, 4_000], "werkgevers", "Netwerk van werkgevers met actief contact", "netwerk werkgevers"),
  goal(2, 3, null, "trend", "Dalende trend in het verlies van werk door intensieve jobcoaching", "werkverlies"),
  goal(3, 4, [20, 20], "trajecten", "BBL-trajecten voor mensen die niet of nauwelijks theoretisch geschoold zijn"),
  goal(3, 2, [5, 5], "werkgevers", "Pilotwerkgevers die werknemers opleiden tot leermeester"),
  goal(3, 3, [20, 20], "plaatsingen", "Plaatsingen door doorstroom na scholing op de werkvloer"),
  goal(4, 4, [40, 40], "personen", "Jongeren zonder startkwalificatie met een certificaat", "praktijkverklaringen"),
];

/** What is done: cluster, what, and the results (by their place above) that it works on. */
// biome-ignore format: it is read as a table
export const ACTIES: readonly (readonly [number, string, readonly number[]])[] = [
  [0, "Een aanjager voert gesprekken met werkgevers over oriëntatietrajecten", [0, 1, 5]],
  [0, "Talentencarrousels voor leerlingen van Pro, VSO, Entree, mbo 1 en mbo 2", [0, 2]],
  [0, "Inspiratietours langs werkgevers met diverse werksoorten", [0, 1]],
  [1, "Campagne, ambassadeurs en meer accountmanagement", [5, 3]],
  [1, "Accountmanagers opleiden in jobcarving, functiecreatie en techniek", [3, 4]],
  [1, "Een bedrijfsadviseur voor de duur van het programma", [3, 4, 5]],
  [2, "Intensieve jobcoaching en nazorg voor de brede doelgroep", [6, 1, 3, 9]],
  [3, "Een aanjager voor leerwerkplekken bij werkgevers", [7, 9, 2]],
  [3, "Werknemers opleiden tot leermeester", [8, 7]],
  [4, "Jongeren scholen in taken met een praktijkverklaring", [10, 9]],
];

/** Step, when, the last day of that, whose, and whether it is over by now. */
// biome-ignore format: it is read as a table
export const STAPPEN: readonly (readonly [string, string, string, string])[] = [
  ["Definitief vaststellen plan", "15 juli 2019", "2019-07-15", "Regionaal Werkbedrijf"],
  ["Indienen plan bij het ministerie van SZW", "15 juli 2019", "2019-07-15", "Regionaal Werkbedrijf"],
  ["Vormgeven implementatiegroepen per cluster", "juli en augustus 2019", "2019-08-31", "Vijf implementatiegroepen"],
  ["Vormgeven uitvoering", "derde en vierde kwartaal 2019", "2019-12-31", "Vijf implementatiegroepen"],
  ["Beschikbaarheid middelen Perspectief op Werk", "vierde kwartaal 2019", "2019-12-31", "Ministerie van SZW"],
  ["Evaluatie voortgang", "februari 2020", "2020-02-29", "Regionaal Werkbedrijf"],
];

export const PARTIJEN = [
  "CNV",
  "FNV",
  "VNO-NCW",
  "MKB Midden-Nederland",
  "UWV",
  "MBO",
  "Amfors",
  "Werkgeversservicepunt",
  "Uitvoeringsorganisatie BBS",
  "Gemeente Leusden",
  "Gemeente Nijkerk",
  "Gemeente Amersfoort",
  "Ondersteuningsteam",
] as const;
export const SESSIE = "2019-05-22";

// biome-ignore format: it is read as a table
export const SWOT = {
  sterkte: [
    "Ketensamenwerking loopt goed, van arbeidsfit maken tot duurzame plaatsing",
    "Breed instrumentarium beschikbaar", "Klant in beeld", "Lopen voor op banenafspraak", "Deskundige medewerkers",
    "Wensen werkgevers goed in beeld", "Kennis van jobcarving, jobcreation, social return",
  ],
  zwakte: [
    "Bekendheid met en dienstverlening van het WSP",
    "Oog voor ‘randen’ van de dienstverlening (nazorg, ondernemerschap, creëren werkgelegenheid)",
    "Duurzaamheid van plaatsingen",
  ],
  kans: [
    "Partijen werken samen aan een inclusieve arbeidsmarkt", "Bereidheid werkgevers is groot",
    "Huidige krapte, urgentiegevoel", "Meer aandacht voor competenties in plaats van diploma's",
    "Extra middelen vanuit het Rijk", "Inclusief ondernemerschap", "Bereik WSP",
  ],
  bedreiging: [
    "De arbeidsmarkt raakt meer gespannen",
    "Het aantal mensen dat werkfit is of op korte termijn werkfit kan worden raakt op",
    "Publieke opinie: de ‘bakken’ zitten nog vol met mensen die kunnen werken",
    "Steeds sneller veranderende arbeidsmarkt, flexibilisering",
    "Hoge kwalificatie-eisen van werkgevers in gevraagde functies (waaronder sociaal en communicatief)",
    "Robotisering en digitalisering (ook een kans)",
  ],
} as const;
