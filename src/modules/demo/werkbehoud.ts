import { sql } from "kysely";
import { addDays, ageOn, daysBetween, type IsoDate, isoDate } from "#core/dates";
import { hours } from "#core/hours";
import type { Database } from "#db/database";
import type { REDENEN_EINDE } from "../plaatsingen/plaatsing.ts";
import { rapportgroep } from "../plaatsingen/rapportgroep.ts";
import { banen } from "./banen.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import { type Random, randomFor } from "./random.ts";
import { REGIO } from "./region.ts";
import { insertTerugblikken } from "./terugblikken.ts";

/** So long ago work that did not last began, in days, and how many people that was. */
const BEGONNEN = [
  [90, 365, 150],
  [366, 730, 260],
  [731, 1_095, 270],
  [1_096, 1_460, 220],
  [1_461, 2_700, 320],
] as const;
/** Long enough ago that every end has been looked at. */
const AFGELOPEN_DAGEN = 62;
/** Other figures of the years before were published: nothing is added to them. */
const EERSTE_DAG = isoDate("2019-01-01");
const JONG = 27;

const DUUR: readonly (readonly [readonly [kort: number, lang: number], number])[] = [
  [[20, 90], 20],
  [[150, 200], 22],
  [[91, 345], 16],
  [[350, 380], 24],
  [[381, 900], 18],
];

type Reden = (typeof REDENEN_EINDE)[number];
const REDENEN: readonly (readonly [Reden, number])[] = [
  ["einde contract", 38],
  ["ander werk", 14],
  ["werk paste niet", 12],
  ["privésituatie", 9],
  ["eigen keuze", 8],
  ["gedrag", 7],
  ["samenwerking", 6],
  ["werkgever stopt", 6],
];
const WERKVORMEN = [
  ["regulier", 52],
  ["begeleid werken", 34],
  ["individuele detachering", 14],
] as const;
const eenvoudig = banen.filter(({ certificaat, taal }) => !certificaat && taal[1] <= 3);

type Zoekt = {
  readonly id: string;
  readonly gemeente: string;
  readonly geboortedatum: IsoDate;
  readonly uitkering: string;
  /** First day of the indicatie; null without one. */
  readonly indicatieVanaf: IsoDate | null;
};

/** Work that people of the region had and lost, and what those who kept it say after two years. */
export async function insertWerkbehoud(db: Database, today: IsoDate): Promise<void> {
  const random = randomFor("werkbehoud");
  const werkgevers = await idsOf(db);
  const rows = verlorenWerk(random, await zoekenden(db), werkgevers, today);
  await insertRows(db, "plaatsingen", rows);
  await insertTerugblikken(db, random, today);
}

function verlorenWerk(
  random: Random,
  people: readonly Zoekt[],
  werkgevers: readonly string[],
  today: IsoDate,
): Row<"plaatsingen">[] {
  const isYoung = ({ geboortedatum }: Zoekt) => ageOn(geboortedatum, today) < JONG + 1;
  const order = new Map(people.map((een) => [een.id, random.next() * (isYoung(een) ? 0.5 : 1)]));
  const ordered = people.toSorted((a, b) => order.get(a.id)! - order.get(b.id)!);
  const withIba = ordered.filter(({ indicatieVanaf }) => indicatieVanaf !== null);
  const without = ordered.filter(({ indicatieVanaf }) => indicatieVanaf === null);
  const rows: Row<"plaatsingen">[] = [];
  for (const [van, tot, aantal] of BEGONNEN)
    for (let n = 0; n < aantal; n++) {
      const startdatum = addDays(today, -random.between(van, tot));
      const at = random.chance(van > 365 ? 0.9 : 0.7)
        ? withIba.findIndex(({ indicatieVanaf }) => indicatieVanaf! < startdatum)
        : -1;
      const wie = at >= 0 ? withIba.splice(at, 1)[0] : without.pop();
      if (wie && startdatum >= EERSTE_DAG)
        rows.push(...werkVan(random, wie, startdatum, { werkgevers, today }));
    }
  return rows;
}

/** One job, and for some a second one soon after it: from work to work. */
function werkVan(
  random: Random,
  wie: Zoekt,
  startdatum: IsoDate,
  { werkgevers, today }: { werkgevers: readonly string[]; today: IsoDate },
): Row<"plaatsingen">[] {
  const last = addDays(today, -AFGELOPEN_DAGEN);
  const reden = random.weighted(REDENEN);
  const made = (start: IsoDate, redenEinde: Reden): Row<"plaatsingen"> => {
    const [kort, lang] = random.weighted(DUUR);
    const room = daysBetween(start, last);
    const meant = random.between(kort, lang);
    const days = meant <= room ? meant : random.between(Math.min(15, room), room);
    return {
      regioId: REGIO,
      id: random.id(),
      gemeente: wie.gemeente,
      inwonerId: wie.id,
      werkgeverId: random.pick(werkgevers),
      functie: random.pick(eenvoudig).titel,
      werkvorm: wie.indicatieVanaf ? random.weighted(WERKVORMEN) : "regulier",
      urenPerWeek: hours(random.pick([16, 20, 24, 24, 28, 32])),
      startdatum: start,
      einddatum: addDays(start, days),
      redenEinde,
      rapportgroep: rapportgroep(wie.uitkering, wie.indicatieVanaf !== null),
      via: random.pick(["UWV", "gemeente", "ontwikkelbedrijf", "zelf"]),
      voltijdUren: hours(36),
      geregistreerdOp: addDays(start, random.between(0, 20)),
      versie: 1,
    };
  };
  const first = made(startdatum, reden);
  const next = addDays(first.einddatum!, random.between(1, 28));
  if (reden !== "ander werk" || !random.chance(0.6) || next > addDays(last, -20)) return [first];
  return [first, made(next, "einde contract")];
}

/** Who looks for work and has had none with us, in the same order on every machine. */
async function zoekenden(db: Database): Promise<Zoekt[]> {
  const { rows } = await sql<Zoekt>`
    select i.id, i.gemeente, i.geboortedatum, s.uitkering, x.vanaf as indicatie_vanaf
      from inwoners i
      join situaties s on s.regio_id = i.regio_id and s.inwoner_id = i.id and s.is_geregistreerd_werkzoekend
      left join indicaties x on x.regio_id = i.regio_id and x.inwoner_id = i.id and x.soort = 'banenafspraak'
     where i.regio_id = ${REGIO} and i.gemeente <> 'GM0000'
       and not exists (select from indicaties y where y.regio_id = i.regio_id and y.inwoner_id = i.id and y.soort <> 'banenafspraak')
       and not exists (select from plaatsingen p where p.regio_id = i.regio_id and p.inwoner_id = i.id)
       and not exists (select from voorstellen v where v.regio_id = i.regio_id and v.inwoner_id = i.id)
       and not exists (select from begeleidingen b where b.regio_id = i.regio_id and b.inwoner_id = i.id)
     order by i.nummer`.execute(db);
  return rows;
}

async function idsOf(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom("werkgevers")
    .select("id")
    .where("regioId", "=", REGIO)
    .where("isBekendBijWsp", "=", true)
    .where("accountmanagerId", "is", null)
    .orderBy("kvk")
    .limit(900)
    .execute();
  return rows.map(({ id }) => id);
}
