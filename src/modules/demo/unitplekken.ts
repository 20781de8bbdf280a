import type { IsoDate } from "#core/dates";
import { gebiedOf } from "../plekken/postcodes.ts";
import { type Kenmerken, kenmerken, type Plek } from "./plekken.ts";
import { type Random, randomFor } from "./random.ts";
import { REGIO, type Unitnaam, unitId, unitIdsOf } from "./region.ts";

export type Unitplek = {
  readonly plek: Plek;
  readonly unit: Unitnaam;
  readonly werkvorm: string;
  readonly bezet: number;
};

/** Where people work within the two companies: how many there are now, in how many teams. Together 910 and 52. */
// biome-ignore format: it is read as a table
const rows: readonly (readonly [Unitnaam, titel: string, werksoort: string, werkvorm: string, pc4: string, bezet: number, ploegen: number])[] = [
  ["cleanfors",        "Leerwerkplek schoonmaak",    "schoonmaak",     "intern",                  "3812",  40, 2],
  ["cleanfors",        "Schoonmaakploeg kantoren",   "schoonmaak",     "werken op locatie",       "3821", 130, 6],
  ["cleanfors",        "Schoonmaak zorgcentra",      "schoonmaak",     "groepsdetachering",       "3761",  30, 2],
  ["eemfors",          "Groenploeg",                 "groen",          "werken op locatie",       "3813", 190, 8],
  ["eemfors",          "Straatploeg",                "groen",          "groepsdetachering",       "3833",  40, 2],
  ["eemfors",          "Voorbereiding groen",        "groen",          "intern",                  "3812",  10, 1],
  ["metafors",         "Montage bedradingspanelen",  "elektromontage", "intern",                  "3812", 120, 4],
  ["metafors",         "Montage bij de klant",       "metaal",         "groepsdetachering",       "3861",  25, 2],
  ["metafors",         "Assemblage armaturen",       "metaal",         "individuele detachering", "3821",  15, 1],
  ["productiebedrijf", "Inpakken en ompakken",       "productie",      "intern",                  "3812", 160, 6],
  ["productiebedrijf", "Textiel sorteren",           "textiel",        "intern",                  "3812",  70, 3],
  ["productiebedrijf", "Inpakken bij de klant",      "productie",      "groepsdetachering",       "3763",  45, 3],
  ["productiebedrijf", "Assemblage bij de klant",    "productie",      "individuele detachering", "3931",  20, 2],
  ["productiebedrijf", "Magazijn bij de klant",      "logistiek",      "begeleid werken",         "3751",  15, 1],
  ["groen",            "Groenploeg Nijkerk",         "groen",          "werken op locatie",       "3861",  12, 1],
  ["post",             "Postbezorging",              "post",           "werken op locatie",       "3862",   6, 1],
  ["schoonmaak",       "Schoonmaak scholen",         "schoonmaak",     "werken op locatie",       "3863",   8, 1],
  ["productie",        "Onderdelen maken",           "productie",      "intern",                  "3861",   6, 1],
  ["elektromontage",   "Kabels en draden",           "elektromontage", "intern",                  "3861",   4, 1],
  ["verpakken",        "Verpakken food",             "productie",      "intern",                  "3861",   6, 1],
  ["catering",         "Bedrijfsrestaurant",         "catering",       "werken op locatie",       "3863",   3, 1],
  ["productie",        "Montage bij de fabrikant",   "productie",      "groepsdetachering",       "3861",   4, 1],
  ["elektromontage",   "Montage in een werkplaats",  "elektromontage", "individuele detachering", "3862",   2, 1],
  ["catering",         "Keukenhulp bij een klant",   "catering",       "begeleid werken",         "3863",   1, 1],
];

/** What a unit does, as the source says it. @source Onderzoek sociale infrastructuur regio Amersfoort, units */
const WERK: Readonly<Record<Unitnaam, string>> = {
  cleanfors: "Reguliere schoonmaak, glasbewassing en vloeronderhoud bij bedrijven en openbare gebouwen.",
  eemfors: "Groen onderhouden, zwerfafval opruimen en stoepen herstellen in de regio.",
  metafors:
    "Assemblage en montage in de metaal: bedradingspanelen, verlichtingsarmaturen en veiligheidskasten.",
  productiebedrijf:
    "Producten verpakken en ompakken, mechanisch en technisch assembleren en textiel verwerken.",
  groen: "Grootschalig groenonderhoud voor gemeenten, instellingen en bedrijven.",
  post: "Post bezorgen binnen de regio Veluwe, samen met PostNL.",
  schoonmaak: "Glasbewassing, tapijtreiniging en schoonmaakonderhoud voor onder andere gemeenten en scholen.",
  productie: "Onderdelen maken voor fabrikanten, zoals fietsonderdelen en onderdelen voor meterkasten.",
  elektromontage:
    "Assemblage, kabel- en draadconfectie en montage van elektrocomponenten. Adviseert klanten over produceerbaarheid en inkoop van onderdelen.",
  verpakken: "Snoepgoed, noten en chocolade verpakken, met opslag, voorraadbeheer en transport.",
  catering: "Catering op een externe locatie of in de eigen restaurants in Nunspeet en Ermelo.",
};

/** What every team asks and offers. */
const feiten: Kenmerken = {
  uren_per_week_min: 8,
  uren_per_week_max: 36,
  eindtijd_laatst: "16:00",
  taal_nederlands_mondeling: 1,
  taal_nederlands_lezen: 1,
  aanpassingen: ["vaste_begeleider", "werkinstructie_plaatjes", "voordoen", "vaste_taken"],
  taalontwikkeling: "ja",
  ervaring_nodig: "nee",
  rijbewijzen: [],
  certificaten: [],
};

/** One plek for each team, with a few places to spare. */
export function makeUnitplekken(today: IsoDate): { rwa: Unitplek[]; inclusief: Unitplek[] } {
  const random = randomFor("unitplekken");
  const all = rows.flatMap((row) =>
    Array.from({ length: row[6] }, (_, at) => makeUnitplek(random, row, at, today)),
  );
  const inclusief = new Set(unitIdsOf("inclusief"));
  return {
    rwa: all.filter(({ unit }) => !inclusief.has(unitId[unit])),
    inclusief: all.filter(({ unit }) => inclusief.has(unitId[unit])),
  };
}

function makeUnitplek(random: Random, row: (typeof rows)[number], at: number, today: IsoDate): Unitplek {
  const [unit, titel, werksoort, werkvorm, pc4, bezet, ploegen] = row;
  const here = Math.floor(bezet / ploegen) + (at < bezet % ploegen ? 1 : 0);
  const gebied = gebiedOf(pc4)!;
  const isIntern = werkvorm === "intern";
  const plek: Plek = {
    regioId: REGIO,
    id: random.id(),
    soort: "werkplek",
    titel: ploegen > 1 ? `${titel}, ploeg ${at + 1}` : titel,
    omschrijving: WERK[unit],
    werkgeverId: null,
    unitId: unitId[unit],
    werkvormen: [werkvorm],
    werksoort,
    gemeente: gebied.gemeente,
    plaats: gebied.plaats,
    postcode: pc4,
    capaciteit: here + random.between(1, 3),
    kenmerken: kenmerken({ ...feiten, begeleiding: isIntern ? 20 : 8 }, "werkleider", today),
    regeling: isIntern ? "beschut werk" : "banenafspraak",
    status: "open",
    begindatum: null,
    sluitingsdatum: null,
    bron: "eigen",
    versie: 1,
  };
  return { plek, unit, werkvorm, bezet: here };
}
