import type { Row } from "./insert-rows.ts";
import { type Postcodegebied, postcodes } from "../plekken/postcodes.ts";
import { banen } from "./banen.ts";
import { gebruiker } from "./gebruikers.ts";
import { type Random, randomFor } from "./random.ts";
import { gemeenteWeights, REGIO } from "./region.ts";

/** How many werkgevers there are of each kind; each next kind is part of 'known'. @source Actieplan Perspectief op Werk 2019 */
const AANTAL = 8_000;
const BEKEND = 4_000;
const CONTACT = 2_000;
const KEY_ACCOUNT = 35;
const AMBASSADEUR = 16;
const MET_VACATURE = 381;
const LEERBEDRIJF = 2_300;

export type Werkgever = {
  readonly id: string;
  readonly naam: string;
  readonly sector: string;
  readonly gebied: Postcodegebied;
  readonly accountmanager: string | null;
  /** Reported a vacature to us in the last year. */
  readonly hadVacature: boolean;
  readonly row: Row<"werkgevers">;
};

/** The werkgevers that people of the region tell about; they come first and are all in regular contact. */
// biome-ignore format: it is read as a table
const known = [
  ["De Groene Wal",             "groen",        "3812", "Ilse Schoonderwal"],
  ["Bakkerij Korenaar",         "detailhandel", "3811", "Wout Korenaar"],
  ["Zorgcentrum Lindehage",     "zorg",         "3818", "Mirjam Lindeboom"],
  ["Kwekerij Lage Vuursche",    "landbouw",     "3749", "Teun Vuurman"],
  ["Terreinbeheer Leusdenveld", "groen",        "3833", "Aafke Leusderveld"],
  ["Drukkerij De Vossenburcht", "industrie",    "3812", "Ronald Vossen"],
  ["Kringloop De Halte",        "detailhandel", "3814", "Saida Halters"],
  ["Wasserij Eemhelder",        "schoonmaak",   "3812", "Corné Eemhuis"],
] as const;

const eerste = ["Linde", "Eiken", "Berken", "Veld", "Duin", "Heide", "Beek", "Eem", "Vallei", "Wilgen", "Molen", "Zonne", "Kievit", "Reiger", "Vos", "Hazen", "Klaver", "Koren", "Steen", "Zand", "Water", "Wind", "Brem", "Varen", "Meidoorn", "Lijster", "Merel", "Uilen", "Ooievaar", "Rogge", "Haver", "Gerst", "Distel", "Iepen", "Populier", "Sleedoorn", "Winter", "Zomer", "Noorder", "Zuider", "Ooster", "Wester"]; // biome-ignore format: a list
const tweede = ["hage", "rode", "oever", "stede", "waard", "horst", "kamp", "burcht", "dal", "berg", "gaarde", "hof", "poort", "brug", "sloot", "ven", "akker", "weide", "bos", "hoeve", "laan", "wijk", "zoom", "rand", "bron", "kreek"]; // biome-ignore format: a list

const soorten: Readonly<Record<string, readonly string[]>> = {
  groen: ["Hoveniers", "Groenbeheer", "Tuinen"],
  landbouw: ["Kwekerij", "Fruitbedrijf", "Kwekers"],
  schoonmaak: ["Schoonmaak", "Facilitair", "Wasserij"],
  industrie: ["Verpakkingen", "Metaal", "Kunststoffen", "Productie", "Levensmiddelen"],
  techniek: ["Installatie", "Elektro", "Techniek"],
  logistiek: ["Logistiek", "Opslag", "Distributie"],
  post: ["Koeriers", "Bezorgdienst"],
  vervoer: ["Transport", "Vervoer"],
  horeca: ["Restaurant", "Eetcafé", "Hotel", "Lunchroom"],
  detailhandel: ["Winkel", "Bakkerij", "Bouwmarkt", "Fietsen", "Supermarkt"],
  zorg: ["Zorgcentrum", "Thuiszorg", "Praktijk"],
  bouw: ["Bouw", "Aannemers", "Schilders"],
  "zakelijke diensten": ["Advies", "Administratie", "Makelaars", "Verzekeringen"],
  overheid: ["Archiefdienst", "Waterbeheer"],
  ict: ["Software", "Netwerken", "Data"],
  onderwijs: ["Basisschool", "Kinderopvang", "Opleidingen"],
};

const sectorWeights = Object.keys(soorten).map((sector) => {
  const weight = banen.reduce((sum, baan) => sum + (baan.sector === sector ? baan.weight : 0), 0);
  return [sector, weight + (sector === "zakelijke diensten" ? 15 : 3)] as const;
});

/** All werkgevers: first the ones in regular contact, then the ones that are known, then the rest. */
export function makeWerkgevers(): Werkgever[] {
  const random = randomFor("werkgevers");
  const taken = new Set<string>();
  const leerbedrijven = new Set(
    random.pickSome(
      Array.from({ length: BEKEND }, (_, at) => at),
      LEERBEDRIJF,
    ),
  );
  return Array.from({ length: AANTAL }, (_, at) => makeWerkgever(random, at, taken, leerbedrijven.has(at)));
}

function makeWerkgever(random: Random, at: number, taken: Set<string>, isLeerbedrijf: boolean): Werkgever {
  const fixed = known[at];
  const sector = fixed?.[1] ?? random.weighted(sectorWeights);
  const gemeente = random.weighted(gemeenteWeights);
  const gebied = fixed
    ? postcodes.find(({ pc4 }) => pc4 === fixed[2])!
    : random.pick(postcodes.filter((gebied) => gebied.gemeente === gemeente));
  const naam = fixed?.[0] ?? newName(random, sector, gebied.plaats, taken);
  taken.add(naam);
  const accountmanager = at < CONTACT ? accountmanagerFor(random, fixed !== undefined) : null;
  const id = random.id();
  const row: Row<"werkgevers"> = {
    regioId: REGIO,
    id,
    naam,
    kvk: `9${String(1_000_000 + at * 7).slice(-7)}`,
    sector,
    gemeente: gebied.gemeente,
    plaats: gebied.plaats,
    postcode: gebied.pc4,
    aantalMedewerkers: random.weighted([
      [random.between(1, 9), 70],
      [random.between(10, 49), 22],
      [random.between(50, 400), 8],
    ]),
    isBekendBijWsp: at < BEKEND,
    isKeyAccount: at < KEY_ACCOUNT,
    isAmbassadeur: at < AMBASSADEUR,
    isLeerbedrijf,
    accountmanagerId: accountmanager,
    contactpersoon: fixed?.[3] ?? null,
    telefoon: at < BEKEND ? `033 000 ${String(10 + (at % 90))} ${String(10 + (at % 83))}` : null,
    bron: "eigen",
    versie: 1,
  };
  return { id, naam, sector, gebied, accountmanager, hadVacature: at < MET_VACATURE, row };
}

function newName(random: Random, sector: string, plaats: string, taken: ReadonlySet<string>): string {
  for (;;) {
    const naam = `${random.pick(soorten[sector]!)} ${random.pick(eerste)}${random.pick(tweede)}`;
    if (!taken.has(naam)) return naam;
    const elsewhere = `${naam} ${plaats}`;
    if (!taken.has(elsewhere)) return elsewhere;
  }
}

const accountmanagerFor = (random: Random, isKnown: boolean): string =>
  isKnown ? gebruiker("ingrid").id : gebruiker(random.pick(["ingrid", "dennis", "carla"])).id;
