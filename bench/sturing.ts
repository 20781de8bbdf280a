// The pages of steering over a region as large as the country: 420.000 people, half of them registered as looking for work.
// Through the doors, as HTTP without a network: cold (nothing kept), kept, and after a change. Plain PostgreSQL of our own.
import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sql } from "kysely";
import { type Database, openDatabase } from "#db/database";
import { startEmbedded } from "#db/embedded";
import { migrate } from "#db/migrate";
import { syncToegangsregels } from "#db/sync-matrix";
import { ask, type Context } from "../src/modules/door.ts";
import { getKwartaalrapport } from "../src/modules/kwartaalrapport/get-kwartaalrapport.ts";
import { listDoelstellingen } from "../src/modules/doelen/list-doelstellingen.ts";
import { getPlaatsingenrapport } from "../src/modules/sturing/get-plaatsingenrapport.ts";
import { getWerkbehoud } from "../src/modules/sturing/get-werkbehoud.ts";
import { indicatorcatalogus } from "../src/modules/sturing/indicatoren/catalogus.ts";
import { getIndicator } from "../src/modules/sturing/indicatoren/get-indicator.ts";
import { listIndicatoren } from "../src/modules/sturing/indicatoren/list-indicatoren.ts";
import { openbareCijfers } from "../src/modules/sturing/openbare-cijfers.ts";
import { getBestand } from "../src/modules/sturing/regio/get-bestand.ts";
import { getRegiobeeld } from "../src/modules/sturing/regio/get-regiobeeld.ts";
import { matrix } from "../src/modules/toegang/matrix.ts";
import { sleutels } from "../tests/support/sleutels.ts";
import { gebruikerId, insertWorld, REGIO, VANDAAG } from "../tests/support/world.ts";

const { values } = parseArgs({
  options: {
    mensen: { type: "string", default: "420000" },
    gemeenten: { type: "string", default: "20" },
    keer: { type: "string", default: "5" },
  },
});
const MENSEN = Number(values.mensen);
const GEMEENTEN = Number(values.gemeenten);
const KEER = Number(values.keer);
const GEVULD = ["inwoners", "situaties", "indicaties", "plaatsingen"];

const folder = await mkdtemp(join(tmpdir(), "meedoen-sturing-"));
await chmod(folder, 0o755);
const server = await startEmbedded(join(folder, "pg"));
const db = openDatabase(server.url);
try {
  await migrate(db);
  await syncToegangsregels(db, matrix);
  await insertWorld(db);
  await timed(`${MENSEN} people inserted`, () => fill(db));
  const app = openDatabase(server.url, "meedoen_app", 2);
  const context = await contextOf(app, db);
  await timed("connection and first plans (a region without a count)", () => ask(getBestand, context, {}));
  for (let keer = 1; keer <= KEER; keer++) {
    await sql`delete from regiostanden`.execute(db);
    await timed(`regiobeeld, cold, ${keer}`, () => ask(getRegiobeeld, context, {}));
    await timed(`regiobeeld, kept, ${keer}`, () => ask(getRegiobeeld, context, {}));
    await timed(`bestand, kept, ${keer}`, () => ask(getBestand, context, {}));
  }
  for (let keer = 1; keer <= KEER; keer++)
    for (const [pagina, open] of paginas(context)) await timed(`${pagina}, ${keer}`, open);
  await timed("one change of a plaatsing, with its signal", () =>
    sql`update plaatsingen set functie = functie where (regio_id, id) = (select regio_id, id from plaatsingen limit 1)`.execute(
      db,
    ),
  );
  const after = await timed("regiobeeld, after a change, while counting again is too soon", () =>
    ask(getRegiobeeld, context, {}),
  );
  console.log(`counting again makes sense in ${after.opnieuwNaMs} ms`);
  await app.destroy();
} finally {
  await db.destroy();
  await server.stop();
  await rm(folder, { recursive: true });
}

/**
 * Everyone has a situatie, half an indicatie, most a job before or now; without the checks, which a load like this does not need.
 * Indexes are made when the rows are there; those for names and for periods that may not overlap are left out.
 */
async function fill(owner: Database): Promise<void> {
  await owner.connection().execute(async (own) => {
    await sql`set session_replication_role = replica`.execute(own);
    await sql`set synchronous_commit = off`.execute(own);
    await sql`set maintenance_work_mem = '512MB'`.execute(own);
    await sql`alter table plaatsingen drop constraint plaatsingen_een_per_werkgever`.execute(own);
    await sql`alter table indicaties drop constraint indicaties_niet_dubbel`.execute(own);
    const indexes = await withoutIndexes(own);
    await sql`
      insert into gemeenten (regio_id, code, naam)
      select ${REGIO}, 'GM' || (1000 + n), 'Gemeente ' || n from generate_series(0, ${GEMEENTEN}::integer - 1) n`.execute(
      own,
    );
    await sql`
      insert into inwoners (regio_id, id, nummer, gemeente, voornaam, achternaam, geboortedatum, postcode, woonplaats, talen, aangemeld_op)
      select ${REGIO}, gen_random_uuid(), 100000 + n, 'GM' || (1000 + n % ${GEMEENTEN}::integer), 'Test', 'Persoon ' || n,
             date '1962-01-01' + ((n::bigint * 7919) % 16000)::integer, '3811AA', 'Amersfoort', '{nld}', date '2019-01-01' + (n * 31) % 2800
        from generate_series(1, ${MENSEN}::integer) n`.execute(own);
    await sql`
      insert into situaties (regio_id, inwoner_id, gemeente, uitkering, is_geregistreerd_werkzoekend, is_werkfit, is_beschikbaar,
        heeft_startkwalificatie, bron, peildatum)
      select regio_id, id, gemeente, (array['WW', 'Bijstand', 'Wajong', 'WGA', 'NUG', 'Onbekend'])[1 + nummer % 6], nummer % 2 = 0,
             (array[true, false, null])[1 + nummer % 3], (array[true, false, null, true])[1 + nummer % 4], nummer % 5 > 1,
             'gemeente', date '2026-09-01'
        from inwoners where nummer >= 100000`.execute(own);
    await sql`
      insert into indicaties (regio_id, id, gemeente, inwoner_id, soort, vanaf, bron)
      select regio_id, gen_random_uuid(), gemeente, id, (array['banenafspraak', 'beschut werk', 'Wsw'])[1 + nummer % 3],
             date '2018-01-01', 'UWV' from inwoners where nummer % 2 = 0 and nummer >= 100000`.execute(own);
    await sql`
      insert into plaatsingen (regio_id, id, gemeente, inwoner_id, werkgever_id, functie, werkvorm, uren_per_week, startdatum,
        einddatum, reden_einde, rapportgroep, via, geregistreerd_op)
      select i.regio_id, gen_random_uuid(), i.gemeente, i.id, ${randomUUID()}::uuid, 'Medewerker',
             (array['regulier', 'begeleid werken', 'individuele detachering'])[1 + i.nummer % 3], 2400, start.dag,
             case when i.nummer % 5 > 0 or keer = 1 then start.dag + 40 + (i.nummer * 31) % 800 end, null, 'Bijstand',
             (array['WSP', 'gemeente'])[1 + i.nummer % 2], start.dag
        from inwoners i
        cross join generate_series(1, 2) keer
        cross join lateral (select date '2018-06-01' + (i.nummer * 13) % 2000 + (keer - 1) * 900 as dag) start
       where i.nummer >= 100000 and (keer = 1 or i.nummer % 2 = 0)`.execute(own);
    await sql`set session_replication_role = origin`.execute(own);
    for (const index of indexes) await sql.raw(index).execute(own);
    await sql`analyze`.execute(own);
  });
}

/** How to make again what was dropped. */
async function withoutIndexes(own: Database): Promise<string[]> {
  const { rows } = await sql<{ naam: string; maak: string; soort: string }>`
    select c.relname as naam, pg_get_indexdef(c.oid) as maak, a.amname as soort
      from pg_index i
      join pg_class c on c.oid = i.indexrelid
      join pg_am a on a.oid = c.relam
     where i.indrelid = any (${GEVULD}::regclass[])
       and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)`.execute(own);
  for (const { naam } of rows) await sql`drop index ${sql.ref(naam)}`.execute(own);
  return rows.filter(({ soort }) => soort === "btree").map(({ maak }) => maak);
}

/** The pages that keep no answer of their own, each as somebody opens it. */
function paginas(context: Context): readonly (readonly [string, () => Promise<unknown>])[] {
  return [
    ["report of placements, 2022", () => ask(getPlaatsingenrapport, context, { jaar: 2022 })],
    ["report of placements, 2026", () => ask(getPlaatsingenrapport, context, { jaar: 2026 })],
    ["targets, 2026", () => ask(listDoelstellingen, context, { jaar: 2026 })],
    ["work kept, 2026", () => ask(getWerkbehoud, context, { jaar: 2026 })],
    ["report of a quarter, 2022K2", () => ask(getKwartaalrapport, context, { kwartaal: "2022-K2" })],
    ["public figures", () => openbareCijfers({ db: context.db, regioId: REGIO }, VANDAAG, new Date())],
    ["list of indicators", () => ask(listIndicatoren, context, {})],
    ...indicatorcatalogus.map(
      ({ sleutel }) =>
        [
          `indicator ${sleutel}, 2022`,
          () => ask(getIndicator, context, { sleutel, periode: "2022" }),
        ] as const,
    ),
  ];
}

async function contextOf(app: Database, owner: Database): Promise<Context> {
  const row = await owner
    .selectFrom("gebruikers")
    .selectAll()
    .where("regioId", "=", REGIO)
    .where("id", "=", gebruikerId("beleidsadviseur"))
    .executeTakeFirstOrThrow();
  return {
    db: app,
    user: { ...row, rollen: ["beleidsadviseur"] },
    sessie: { regioId: REGIO, sessieId: row.id },
    traceId: "0123456789abcdef0123456789abcdef",
    herkomst: "bench",
    now: () => new Date(),
    today: () => VANDAAG,
    newId: randomUUID,
    sleutels,
  };
}

async function timed<T>(what: string, run: () => Promise<T>): Promise<T> {
  const [begin, before] = [performance.now(), processor()];
  const result = await run();
  const [wall, used] = [performance.now() - begin, processor() - before];
  console.log(`${what}\t${wall.toFixed(0)} ms\tprocessor ${used.toFixed(0)} ms`);
  return result;
}

/** Of this process and of the database, in ms; only on Linux is the database in it. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + database();
}

/** A clock tick is ten ms; what a process of the database used counts with the first one once it has ended. */
function database(): number {
  if (!existsSync("/proc/self/stat")) return 0;
  const main = readFileSync(join(folder, "pg", "postmaster.pid"), "utf8").split("\n")[0]!;
  const used = readdirSync("/proc").flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
      const ticks = fields.slice(11, pid === main ? 15 : 13).map(Number);
      return pid === main || fields[1] === main ? ticks : [];
    } catch {
      return []; // it ended meanwhile
    }
  });
  return 10 * used.reduce((sum, each) => sum + each, 0);
}
