import type { Conclusie } from "../bezetting/verkenning.ts";
import type { Unitnaam } from "./region.ts";

const ONDERZOEK = "Onderzoek sociale infrastructuur regio Amersfoort";

/** Where each line comes from. What no source says is an assumption of this made-up region, and says so. */
export const herkomst = {
  bezetting: { bron: "Aanname: de plekken van deze verzonnen regio, met wat ruimte", zekerheid: "aanname" },
  plan: {
    bron: `Plan na ${ONDERZOEK}: ruimte voor meer trajecten; aantal is een aanname`,
    zekerheid: "aanname",
  },
  rekenen: { bron: "Aanname: verlof, training en overleg gaan van de uren af", zekerheid: "aanname" },
} as const;

type Soort = "hal" | "keuken" | "depot" | "buiten" | "bij opdrachtgevers";
type Waarde = boolean | null;

/** Halls of RWA/Amfors: quiet places, aids and adjustments are there for who needs them. */
const HAL = [
  "rustige_werkplek",
  "rustruimte",
  "hoog_laag_tafel",
  "zitten_en_staan",
  "rolstoel",
  "tilhulp",
  "werkinstructie_plaatjes",
];
const PLOEG = ["voordoen", "vaste_begeleider", "vaste_taken"];
const OV = "Aanname: met de bus, halte op 5 minuten lopen";
const BUSJE = "Aanname: met een busje vanaf de hal";
/** Outside the region: the ride from Nijkerk, where the people of this company come from. */
const NUNSPEET =
  "Buiten de regio. Aanname: 30 minuten met de trein vanaf Nijkerk, of met het busje van het bedrijf";
const ERMELO =
  "Buiten de regio. Aanname: 15 minuten met de trein vanaf Nijkerk, of met het busje van het bedrijf";
const VELUWE = "Buiten de regio. Aanname: met het busje van het bedrijf vanaf Nijkerk, 15 tot 40 minuten";

// biome-ignore format: it is read as a table
const locaties: readonly (readonly [Unitnaam, naam: string, Soort, plaats: string, bereikbaar: string | null, prikkelarm: Waarde, rolstoel: Waarde, readonly string[], bron: string, zekerheid: "bron" | "aanname"])[] = [
  ["cleanfors",        "Leerhal schoonmaak",            "hal",                "Amersfoort",       OV,    true,  true,  HAL,   `${ONDERZOEK}: prikkelarm, hulpmiddelen en aanpassingen; de hal zelf is een aanname`, "bron"],
  ["cleanfors",        "Kantoren en openbare gebouwen", "bij opdrachtgevers", "regio Amersfoort", BUSJE, null,  null,  PLOEG, `${ONDERZOEK}: bij bedrijven en openbare gebouwen`, "bron"],
  ["eemfors",          "Depot groen",                   "depot",              "Amersfoort",       OV,    null,  null,  PLOEG, "Aanname", "aanname"],
  ["eemfors",          "Wijken en parken",              "buiten",             "regio Amersfoort", BUSJE, null,  null,  PLOEG, `${ONDERZOEK}: groen, zwerfafval en stoepen in de regio`, "bron"],
  ["metafors",         "Hal montage",                   "hal",                "Amersfoort",       OV,    true,  true,  HAL,   `${ONDERZOEK}: prikkelarm, hulpmiddelen en aanpassingen; de hal zelf is een aanname`, "bron"],
  ["metafors",         "Bij klanten in de metaal",      "bij opdrachtgevers", "regio Amersfoort", BUSJE, null,  null,  PLOEG, "Aanname", "aanname"],
  ["productiebedrijf", "Hal inpakken en assemblage",    "hal",                "Amersfoort",       OV,    false, true,  HAL,   `${ONDERZOEK}: hulpmiddelen en aanpassingen; de hal zelf is een aanname`, "bron"],
  ["productiebedrijf", "Hal textiel",                   "hal",                "Amersfoort",       OV,    true,  true,  HAL,   `${ONDERZOEK}: prikkelarm, hulpmiddelen en aanpassingen; de hal zelf is een aanname`, "bron"],
  ["productiebedrijf", "Bij klanten",                   "bij opdrachtgevers", "regio Amersfoort", BUSJE, null,  null,  PLOEG, "Aanname", "aanname"],
  ["groen",            "Groen op locatie",              "buiten",             "Veluwe",           VELUWE, null,  null,  PLOEG, `${ONDERZOEK}: voor gemeenten, instellingen en bedrijven`, "bron"],
  ["post",             "Bezorgwijken met PostNL",       "buiten",             "Veluwe",           VELUWE, null,  null,  [],    `${ONDERZOEK}: post binnen de regio Veluwe, met PostNL`, "bron"],
  ["schoonmaak",       "Gemeenten en scholen",          "bij opdrachtgevers", "Veluwe",           VELUWE, null,  null,  PLOEG, `${ONDERZOEK}: onder andere gemeenten en scholen`, "bron"],
  ["productie",        "Productie Nunspeet",            "hal",                "Nunspeet",         NUNSPEET, null,  null,  [],    `${ONDERZOEK}: twee locaties, in Nunspeet en Ermelo`, "bron"],
  ["productie",        "Productie Ermelo",              "hal",                "Ermelo",           ERMELO, null,  null,  [],    `${ONDERZOEK}: twee locaties, in Nunspeet en Ermelo`, "bron"],
  ["elektromontage",   "Werkplaats elektromontage",     "hal",                "Veluwe",           VELUWE, null,  null,  [],    `${ONDERZOEK}: assemblage, kabel- en draadconfectie`, "bron"],
  ["verpakken",        "Verpakken en opslag food",      "hal",                "Veluwe",           VELUWE, null,  null,  [],    `${ONDERZOEK}: snoepgoed, noten en chocolade, met opslag`, "bron"],
  ["catering",         "Restaurant Nunspeet",           "keuken",             "Nunspeet",         NUNSPEET, null,  null,  [],    `${ONDERZOEK}: eigen restaurants in Nunspeet en Ermelo`, "bron"],
  ["catering",         "Restaurant Ermelo",             "keuken",             "Ermelo",           ERMELO, null,  null,  [],    `${ONDERZOEK}: eigen restaurants in Nunspeet en Ermelo`, "bron"],
  ["catering",         "Catering op locatie",           "bij opdrachtgevers", "Veluwe",           VELUWE, null,  null,  [],    `${ONDERZOEK}: op een externe locatie`, "bron"],
];

export const locatieTabel = locaties.map(
  ([
    unit,
    naam,
    soort,
    plaats,
    bereikbaar,
    isPrikkelarm,
    isRolstoelgeschikt,
    aanpassingen,
    bron,
    zekerheid,
  ]) => ({
    unit,
    naam,
    soort,
    plaats,
    bereikbaar,
    isPrikkelarm,
    isRolstoelgeschikt,
    aanpassingen: [...aanpassingen],
    bron,
    zekerheid,
  }),
);

/** Percent of the hours that goes to orders, and people to one full-time guide. */
export const afspraakTabel: readonly (readonly [Unitnaam, number, number])[] = [
  ["cleanfors", 72, 12],
  ["eemfors", 70, 10],
  ["metafors", 74, 12],
  ["productiebedrijf", 74, 14],
  ["groen", 70, 10],
  ["post", 78, 12],
  ["schoonmaak", 74, 12],
  ["productie", 74, 12],
  ["elektromontage", 75, 12],
  ["verpakken", 74, 14],
  ["catering", 76, 8],
];

type Oordeel = readonly ["ja" | "na aanpassing" | "nee" | "niet bekend", string];
type Verkenning = {
  readonly unit: Unitnaam;
  readonly werksoort: string;
  /** In the order of the questions: room, adjustments, guidance, craft, orders, inwoners. */
  readonly oordelen: readonly Oordeel[];
  readonly conclusie: Conclusie;
  readonly toelichting: string;
  readonly dagen: number;
};

/** Kinds of work that a unit looked at. Made up, as all of this region. */
export const verkenningTabel: readonly Verkenning[] = [
  {
    unit: "eemfors",
    werksoort: "dieren_planten",
    oordelen: [
      ["ja", "Het depot heeft een terrein dat leeg ligt."],
      ["na aanpassing", "Tafels op hoogte voor het oppotten."],
      ["ja", "Twee begeleiders kennen het werk van een kwekerij."],
      ["na aanpassing", "Een kweker moet het voordoen."],
      ["ja", "Twee gemeenten willen eigen plantgoed."],
      ["ja", "Dit werk staat vaak bovenaan bij mensen zonder werk."],
    ],
    conclusie: "past na aanpassing",
    toelichting:
      "Begin met één tafel en acht mensen. Kijk na drie maanden of er genoeg plantgoed wordt afgenomen.",
    dagen: 40,
  },
  {
    unit: "productiebedrijf",
    werksoort: "catering",
    oordelen: [
      ["nee", "Er is geen keuken."],
      ["niet bekend", ""],
      ["na aanpassing", "Een leermeester is nodig."],
      ["nee", "Niemand heeft de papieren voor werken met voedsel."],
      ["ja", "Twee klanten vragen om lunch."],
      ["ja", "Er is vraag naar."],
    ],
    conclusie: "past niet",
    toelichting: "Zonder keuken gaat het niet. Vraag de Inclusief Groep of mensen daar kunnen leren.",
    dagen: 95,
  },
  {
    unit: "productiebedrijf",
    werksoort: "administratie",
    oordelen: [
      ["ja", "Naast de hal is een stille ruimte."],
      ["ja", "Grote schermen zijn er."],
      ["niet bekend", "Nog niet gevraagd aan de begeleiders."],
      ["na aanpassing", "Een cursus scannen en ordenen."],
      ["niet bekend", "Een archief heeft om een prijs gevraagd."],
      ["ja", "Er is vraag naar rustig werk binnen."],
    ],
    conclusie: "nog niet bekend",
    toelichting: "Wacht op het antwoord van het archief.",
    dagen: 12,
  },
];
