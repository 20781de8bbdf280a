import { addDays, type IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { DIENSTEN, type Dienstsoort } from "../werkgeversdiensten/soorten.ts";
import { insertBanenmarkten } from "./banenmarkten.ts";
import type { makeDemoRegion } from "./demo-region.ts";
import { gebruiker } from "./gebruikers.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import { type Random, randomFor } from "./random.ts";
import { REGIO } from "./region.ts";
import { insertSroi } from "./sroi.ts";

type Tables = ReturnType<typeof makeDemoRegion>["rows"];
type Dienst = Row<"werkgeversdiensten">;

const DIENSTEN_SAMEN = 240;
const OORDELEN = 86;
/** The plan of action of 2019 names these two; the others are made up for the demo. */
const ACTIEPLAN = "Actieplan Perspectief op Werk, 2019";
const VERZONNEN = "Verzonnen voor de demo";

const TAKEN = [
  "Planten water geven",
  "Gereedschap schoonmaken",
  "Post rondbrengen",
  "Vakken vullen",
  "Kopjes en glazen ophalen",
  "Bestellingen inpakken",
  "Onkruid wieden",
  "Facturen scannen",
  "Bedden opmaken",
  "Karren klaarzetten",
];
const ADVIES = [
  "Leg deze taken bij elkaar: samen zijn ze een baan van ongeveer twintig uur.",
  "Begin met één afdeling en kies samen met de teamleider de taken.",
  "Een tilhulp en vaste werktijden maken dit werk voor meer mensen geschikt.",
  "Vraag de proefplaats aan en bespreek daarna de loonkostensubsidie.",
];
const VERVOLG = [
  "Bel over de taken",
  "Plan een rondgang",
  "Stuur het aanvraagformulier",
  "Zoek een kandidaat",
];
const GELEERD =
  "Het werkt als de teamleider zelf taken aanwijst, en als de begeleiding vanaf de eerste dag vaststaat.";

/** What is done for werkgevers: services, targets, markets, contracts with social return, and what werkgevers say. */
export async function insertWerkgeversdiensten(db: Database, tables: Tables, today: IsoDate): Promise<void> {
  const random = randomFor("werkgeversdiensten");
  const known = tables.werkgevers.filter(
    (een) => een.isAmbassadeur || een.isKeyAccount || een.accountmanagerId,
  );
  const diensten = maakDiensten(random, known, today);
  await insertRows(db, "werkgeversdiensten", diensten);
  await insertRows(db, "dienstdoelen", doelen(random, today));
  await insertRows(db, "tevredenheden", oordelen(random, known, today));
  await insertBanenmarkten(db, tables, today);
  await insertSroi(db, tables, today);
}

const GEWICHT: readonly (readonly [Dienstsoort, number])[] = [
  ["jobcarving", 34],
  ["advies inclusief ondernemen", 16],
  ["hulp bij formulieren", 16],
  ["personeelsvraag", 10],
  ["advies wetten en subsidies", 9],
  ["bedrijfsadvies", 7],
  ["advies werk op locatie", 5],
  ["advies sroi", 3],
];

function maakDiensten(random: Random, werkgevers: readonly Row<"werkgevers">[], today: IsoDate): Dienst[] {
  const chosen = random.pickSome(werkgevers, DIENSTEN_SAMEN);
  const groeneWal = werkgevers.find(({ naam }) => naam === "De Groene Wal");
  const gewoon = chosen.map((werkgever) =>
    dienst(random, werkgever, random.weighted(GEWICHT), addDays(today, -random.between(1, 640))),
  );
  // about five a year, as the plan of action says
  const analyses = random
    .pickSome(werkgevers, 9)
    .map((werkgever, at) =>
      dienst(random, werkgever, "arbeidsinclusieanalyse", addDays(today, -20 - at * 75)),
    );
  const experimenten = random
    .pickSome(werkgevers, 7)
    .map((werkgever, at) => experiment(random, werkgever, at, today));
  const eigen = groeneWal
    ? [
        dienst(random, groeneWal, "jobcarving", addDays(today, -45)),
        dienst(random, groeneWal, "hulp bij formulieren", addDays(today, -12)),
      ]
    : [];
  return [...gewoon, ...analyses, ...experimenten, ...eigen];
}

function dienst(random: Random, werkgever: Row<"werkgevers">, soort: Dienstsoort, begin: IsoDate): Dienst {
  const startdatum = notOnSunday(begin);
  const needs = new Set<string>(DIENSTEN[soort].klaarMet);
  const isAnalyse = soort === "arbeidsinclusieanalyse";
  const door = gebruiker(isAnalyse ? "carla" : random.pick(["ingrid", "dennis", "daan"] as const));
  const hasNext = random.chance(0.25);
  return {
    regioId: REGIO,
    id: random.id(),
    werkgeverId: werkgever.id!,
    soort,
    status: "afgerond",
    startdatum,
    einddatum: startdatum,
    uitvoerder: isAnalyse ? "Arbeidsdeskundige, UWV" : `${door.naam}, ${door.functie}`,
    vraag: needs.has("vraag") ? "Wij vinden geen mensen voor het vroege begin." : null,
    doel: null,
    taken: needs.has("taken")
      ? random.pickSome(TAKEN, random.between(2, 5)).map((naam) => ({
          naam,
          urenPerWeek: random.between(2, 12),
          geschikt: random.pick(["ja", "ja", "met hulp", "nog niet"]),
        }))
      : [],
    instrumenten: needs.has("instrumenten")
      ? random.pickSome(["jobcarving", "functiecreatie", "loonkostensubsidie", "technologie"], 2)
      : [],
    onderwerpen: needs.has("onderwerpen")
      ? random.pickSome(["loonkostensubsidie", "no-risk", "proefplaats", "jobcoach", "loonkostenvoordeel"], 2)
      : [],
    advies: needs.has("advies") ? random.pick(ADVIES) : null,
    geleerd: null,
    vervolg: hasNext ? random.pick(VERVOLG) : null,
    vervolgdatum: hasNext ? addDays(startdatum, random.between(7, 40)) : null,
    doorGebruikerId: door.id,
    doorNaam: door.naam,
    versie: 1,
  };
}

/** Five to ten werkgevers try broad jobcarving: some are done, some go on. */
function experiment(random: Random, werkgever: Row<"werkgevers">, at: number, today: IsoDate): Dienst {
  const begin = addDays(today, -300 + at * 42);
  const isDone = at < 3;
  const einddatum = addDays(begin, 120);
  return {
    ...dienst(random, werkgever, "experiment", begin),
    startdatum: begin,
    einddatum: isDone ? einddatum : null,
    status: isDone ? "afgerond" : "loopt",
    doel: "Van taken van vakmensen twee banen maken, en zien welke begeleiding daarbij nodig is",
    geleerd: isDone ? GELEERD : null,
  };
}

function doelen(random: Random, today: IsoDate): Row<"dienstdoelen">[] {
  const jaar = Number(today.slice(0, 4));
  const door = gebruiker("bas").naam;
  const own = (maatstaf: string, minstens: number, hoogstens: number | null, bron: string) => ({
    regioId: REGIO,
    id: random.id(),
    jaar,
    maatstaf,
    minstens,
    hoogstens,
    eigenaar: gebruiker("ingrid").naam,
    bron,
    doorNaam: door,
  });
  return [
    own("arbeidsinclusieanalyse", 5, null, `${ACTIEPLAN}: “bij ongeveer 5 werkgevers per jaar”`),
    own("experiment", 5, 10, `${ACTIEPLAN}: “5 tot 10 werkgevers”`),
    own("jobcarving", 60, null, VERZONNEN),
    own("banenmarkt", 4, null, VERZONNEN),
  ];
}

function oordelen(
  random: Random,
  werkgevers: readonly Row<"werkgevers">[],
  today: IsoDate,
): Row<"tevredenheden">[] {
  return random.pickSome(werkgevers, OORDELEN).map((werkgever, at) => ({
    regioId: REGIO,
    id: random.id(),
    werkgeverId: werkgever.id!,
    aanleiding: ["plaatsing", "dienst", "dienst", "banenmarkt"][at % 4]!,
    datum: addDays(today, -random.between(5, 350)),
    cijfer: random.weighted([
      [5, 4],
      [6, 12],
      [7, 34],
      [8, 38],
      [9, 10],
      [10, 2],
    ] as const),
    snel: random.weighted([
      ["ja", 74],
      ["soms", 19],
      ["nee", 7],
    ] as const),
    opnieuw: random.weighted([
      ["ja", 82],
      ["misschien", 14],
      ["nee", 4],
    ] as const),
    toelichting: random.chance(0.3) ? "Eén vaste naam die je belt, dat werkt goed." : null,
    wijze: at % 5 === 0 ? "zelf" : "telefoon",
    doorNaam: at % 5 === 0 ? "De werkgever" : gebruiker("dennis").naam,
  }));
}

const notOnSunday = (day: IsoDate): IsoDate => (new Date(day).getUTCDay() === 0 ? addDays(day, -1) : day);
