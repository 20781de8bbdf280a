import { sql } from "kysely";
import { addDays, addMonths, type IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { WERKGEVER_DOET } from "../begeleiding/begeleidingsplan.ts";
import { NA_MAANDEN, type Terugblik } from "../begeleiding/terugblik.ts";
import { gebruiker } from "./gebruikers.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import type { Random } from "./random.ts";
import { REGIO } from "./region.ts";

const TEVREDEN = {
  inwoner: [
    [5, 30],
    [4, 40],
    [3, 16],
    [2, 9],
    [1, 5],
  ],
  werkgever: [
    [5, 33],
    [4, 38],
    [3, 17],
    [2, 8],
    [1, 4],
  ],
} as const;
const BLIJFT = [
  ["ja", 60],
  ["misschien", 19],
  ["nee", 9],
  ["weet niet", 12],
] as const;
/** How many of those who are asked answer. */
const ANTWOORDT = { inwoner: 0.8, werkgever: 0.65 } as const;

const WOORDEN = {
  inwoner: [
    "Ik ken de mensen en ik weet wat ik moet doen.",
    "Ik wil graag meer uren werken.",
    "De reis is lang, maar het werk is leuk.",
    "Ik mis iemand om iets aan te vragen.",
    "Ik leer nu ook met de heftruck rijden.",
  ],
  werkgever: [
    "Hij doet het werk nu zelf. Wij bellen de jobcoach nog twee keer per jaar.",
    "Wij hebben geleerd om taken beter uit te leggen.",
    "Het contract is vast. Wij zoeken een tweede collega.",
    "De begeleiding kost meer tijd dan wij dachten.",
    "De ploeg wil haar niet meer missen.",
  ],
} as const;

/** What inwoners and werkgevers said after two years of work, and what werkgevers do themselves on the floor. */
export async function insertTerugblikken(db: Database, random: Random, today: IsoDate): Promise<void> {
  const rows = (await tweeJaarAanHetWerk(db, today)).flatMap((werk) => gezegdOver(random, werk, today));
  await insertRows(db, "terugblikken", rows);
  await updateAfspraken(db, random);
}

type Werk = {
  readonly id: string;
  readonly inwonerId: string;
  readonly gemeente: string;
  readonly startdatum: IsoDate;
};

async function tweeJaarAanHetWerk(db: Database, today: IsoDate): Promise<Werk[]> {
  const { rows } = await sql<Werk>`
    select p.id, p.inwoner_id, p.gemeente, p.startdatum
      from plaatsingen p join inwoners i on i.regio_id = p.regio_id and i.id = p.inwoner_id
     where p.regio_id = ${REGIO} and is_betaald(p.werkvorm) and coalesce(p.einddatum, 'infinity') >= ${today}::date
       and p.startdatum between ${addMonths(today, -54)}::date and ${addMonths(today, -NA_MAANDEN)}::date
     order by i.nummer, p.id`.execute(db);
  return rows;
}

function gezegdOver(
  random: Random,
  { id, inwonerId, gemeente, startdatum }: Werk,
  today: IsoDate,
): Row<"terugblikken">[] {
  const door = gebruiker(random.pick(["ruben", "sanne", "mounir"]));
  const late = addDays(addMonths(startdatum, NA_MAANDEN), random.between(0, 40));
  const gezegdOp = late > today ? today : late;
  return (["inwoner", "werkgever"] as const)
    .filter((van) => random.chance(ANTWOORDT[van]))
    .map((van: Terugblik["van"]) => ({
      regioId: REGIO,
      plaatsingId: id,
      van,
      gemeente,
      inwonerId,
      tevreden: random.weighted(TEVREDEN[van]),
      blijft: random.weighted(BLIJFT),
      woorden: random.chance(0.5) ? random.pick(WOORDEN[van]) : null,
      gezegdOp,
      doorGebruikerId: door.id,
      doorNaam: door.naam,
      vastgelegd: new Date(`${gezegdOp}T14:00:00Z`),
    }));
}

/** In the plans that are there: what the werkgever does, whom the coach helps as well, and who learned to guide. */
async function updateAfspraken(db: Database, random: Random): Promise<void> {
  const { rows } = await sql<{ plaatsingId: string; buddyNaam: string | null }>`
    select a.plaatsing_id, a.buddy_naam from begeleidingsplannen a
      join inwoners i on i.regio_id = a.regio_id and i.id = a.inwoner_id
     where a.regio_id = ${REGIO} order by i.nummer, a.plaatsing_id`.execute(db);
  const changed = rows.map(({ plaatsingId, buddyNaam }) => ({
    plaatsing_id: plaatsingId,
    werkgever_doet: random.pickSome([...WERKGEVER_DOET], random.between(1, 3)),
    ook_voor: buddyNaam
      ? random.pick([["werkgever", "collega"], ["collega"]])
      : random.pick([["werkgever"], []]),
    buddy_training: buddyNaam
      ? random.weighted([
          ["Mentorwijs", 45],
          ["leermeester", 20],
          ["gepland", 20],
          ["nog niet", 15],
        ] as const)
      : null,
  }));
  await sql`
    update begeleidingsplannen a
       set werkgever_doet = r.werkgever_doet, ook_voor = r.ook_voor, buddy_training = r.buddy_training
      from json_populate_recordset(null::begeleidingsplannen, ${JSON.stringify(changed)}::json) r
     where a.regio_id = ${REGIO} and a.plaatsing_id = r.plaatsing_id`.execute(db);
}
