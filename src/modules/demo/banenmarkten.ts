import { addDays, type IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import type { makeDemoRegion } from "./demo-region.ts";
import { gebruiker } from "./gebruikers.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import { type Random, randomFor } from "./random.ts";
import { REGIO } from "./region.ts";

type Tables = ReturnType<typeof makeDemoRegion>["rows"];
type Markt = Row<"banenmarkten"> & { readonly id: string; readonly datum: IsoDate };
type Gesprek = Row<"marktgesprekken">;

/** Days from today, how many people registered, and where. */
const MARKTEN: readonly (readonly [number, number, string, string, string, string])[] = [
  [
    -410,
    64,
    "Banenmarkt Nijkerk",
    "Nijkerk",
    "De Schakel, Oranjelaan 10",
    "Zorg, techniek en logistiek uit Nijkerk.",
  ],
  [
    -290,
    92,
    "Banenmarkt voorjaar",
    "Amersfoort",
    "De Nieuwe Stad, Oliemolenhof",
    "Dertig werkgevers uit de hele regio.",
  ],
  [
    -170,
    48,
    "Werken in de zorg",
    "Soest",
    "Idea, Willaertstraat 49",
    "Zorg en huishouding: proef het werk en praat met teams.",
  ],
  [
    -55,
    76,
    "Banenmarkt najaar",
    "Amersfoort",
    "Het Eemhuis, Eemplein 75",
    "Groen, techniek en winkels, met hulp bij het gesprek.",
  ],
  [
    0,
    34,
    "Banenmarkt Eemplein",
    "Amersfoort",
    "Het Eemhuis, Eemplein 75",
    "Korte gesprekken met werkgevers uit groen, zorg en techniek.",
  ],
  [
    24,
    21,
    "Meet en eet in Leusden",
    "Leusden",
    "De Korf, Hamersveldseweg 30",
    "Samen eten en kennismaken met werkgevers uit Leusden.",
  ],
  [
    66,
    3,
    "Banenmarkt winter",
    "Amersfoort",
    "De Nieuwe Stad, Oliemolenhof",
    "De grote markt van het jaar. Meld op tijd aan.",
  ],
];
const BIEDT = [
  "Twee plekken in het groen, ook voor wie begint",
  "Vier werkplekken in de logistiek, overdag",
  "Leerwerkplekken in de zorg, met een vaste begeleider",
  "Schoonmaak, twaalf tot twintig uur in de week",
  "Techniek: proef een dag mee in de werkplaats",
  "Winkelwerk, vaste tijden en dicht bij de bus",
];
const UITKOMSTEN = [
  ["gesprek", 58],
  ["vervolg", 26],
  ["plek", 10],
  ["plaatsing", 6],
] as const;
/** They go to the market of today, for the pages of the demo. */
const MET_NAAM = new Set(["Danique Roskam", "Salma Benyaghi", "Mehmet Aksoylu"]);

/** Markets that were, one of today and two to come, with who came and what came of it. */
export async function insertBanenmarkten(db: Database, tables: Tables, today: IsoDate): Promise<void> {
  const random = randomFor("banenmarkten");
  const markten = MARKTEN.map(([dagen, , naam, plaats, adres, omschrijving]) =>
    markt(random, { naam, plaats, adres, omschrijving }, addDays(today, dagen)),
  );
  await insertRows(db, "banenmarkten", markten);
  const standen = markten.flatMap((een) => standenVan(random, een, tables));
  await insertRows(db, "marktwerkgevers", standen);
  const deelnames = markten.flatMap((een, at) => deelnamesVan(random, een, MARKTEN[at]![1], tables, today));
  await insertRows(db, "marktdeelnames", deelnames);
  await insertRows(db, "marktgesprekken", gesprekkenVan(random, deelnames, standen));
}

type Waar = {
  readonly naam: string;
  readonly plaats: string;
  readonly adres: string;
  readonly omschrijving: string;
};

const markt = (random: Random, waar: Waar, datum: IsoDate): Markt => ({
  regioId: REGIO,
  id: random.id(),
  ...waar,
  datum,
  begintijd: "13:00",
  eindtijd: "16:30",
  telefoon: "033 000 01 10",
  capaciteit: null,
  status: "gepland",
  toelichting: null,
});

function standenVan(random: Random, { id, datum }: Markt, { werkgevers }: Tables): Row<"marktwerkgevers">[] {
  const willing = werkgevers.filter(({ isAmbassadeur, isKeyAccount }) => isAmbassadeur || isKeyAccount);
  const groeneWal = werkgevers.find(({ naam }) => naam === "De Groene Wal")!;
  const count = datum.endsWith("1") ? 9 : 14;
  const chosen = [...new Set([groeneWal, ...random.pickSome(willing, count)])];
  return chosen.map((werkgever) => ({
    regioId: REGIO,
    marktId: id,
    werkgeverId: werkgever.id!,
    biedt: random.pick(BIEDT),
    plaatsen: random.between(1, 4),
  }));
}

/** Who is guided goes; who is named in the stories goes to the market of today. */
function deelnamesVan(
  random: Random,
  { id, datum }: Markt,
  aantal: number,
  { inwoners, begeleidingen }: Tables,
  today: IsoDate,
): Row<"marktdeelnames">[] {
  const perId = new Map(inwoners.map((inwoner) => [inwoner.id, inwoner]));
  const begeleid = [...new Set(begeleidingen.map(({ inwonerId }) => inwonerId))].map(
    (een) => perId.get(een)!,
  );
  const named = begeleid.filter(({ voornaam, achternaam }) => MET_NAAM.has(`${voornaam} ${achternaam}`));
  const others = random.pickSome(
    begeleid.filter((een) => !named.includes(een)),
    aantal,
  );
  const gaan = datum === today ? [...named, ...others] : others;
  const by = gebruiker("marije");
  return gaan.map((inwoner, at) => ({
    regioId: REGIO,
    id: random.id(),
    marktId: id,
    gemeente: inwoner.gemeente!,
    inwonerId: inwoner.id!,
    volgnummer: at + 1,
    status: datum >= today ? "aangemeld" : random.chance(0.82) ? "was er" : "kwam niet",
    aangemeldOp: addDays(datum < today ? datum : today, -random.between(1, 20)),
    doorGebruikerId: by.id,
    doorNaam: by.naam,
    versie: 1,
  }));
}

function gesprekkenVan(
  random: Random,
  deelnames: readonly Row<"marktdeelnames">[],
  standen: readonly Row<"marktwerkgevers">[],
): Gesprek[] {
  const perMarkt = Map.groupBy(standen, ({ marktId }) => marktId);
  const came = deelnames.filter(({ status }) => status === "was er");
  return came.flatMap(({ id, marktId, gemeente, inwonerId }) =>
    random.pickSome(perMarkt.get(marktId)!, random.between(0, 3)).map(({ werkgeverId }) => ({
      regioId: REGIO,
      id: random.id(),
      marktId: marktId!,
      deelnameId: id!,
      gemeente: gemeente!,
      inwonerId: inwonerId!,
      werkgeverId: werkgeverId!,
      uitkomst: random.weighted(UITKOMSTEN),
      doorNaam: gebruiker("daan").naam,
    })),
  );
}
