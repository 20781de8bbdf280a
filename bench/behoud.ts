// The report of keeping work over a region as large as the country: 420.000 people with work that was found, lost or kept in
// the last eight years. The functions of the database and the whole answer, cold and warm. Plain PostgreSQL of our own.
import { randomUUID } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sql } from "kysely";
import { isoDate } from "#core/dates";
import { asUser } from "#db/as-user";
import { type Database, openDatabase } from "#db/database";
import { startEmbedded } from "#db/embedded";
import { migrate } from "#db/migrate";
import { syncToegangsregels } from "#db/sync-matrix";
import { behoudgroepen, type Groepsdag, verloop } from "../src/modules/sturing/werkbehoud.ts";
import { matrix } from "../src/modules/toegang/matrix.ts";
import { gebruikerId, insertWorld, REGIO, VANDAAG } from "../tests/support/world.ts";

const { values } = parseArgs({
  options: { mensen: { type: "string", default: "420000" }, keer: { type: "string", default: "3" } },
});
const MENSEN = Number(values.mensen);
const QUERIES = {
  tel_werkbehoud: sql<Groepsdag>`select * from tel_werkbehoud('2023-10-01', '2026-09-30')`,
  tel_werk_per_kwartaal: sql`select * from tel_werk_per_kwartaal('2025-01-01', '2026-09-30')`,
  tel_redenen_einde: sql`select * from tel_redenen_einde('2025-01-01', '2026-09-30')`,
  tel_begeleiding: sql`select * from tel_begeleiding()`,
  tel_terugblikken: sql`select * from tel_terugblikken()`,
};

const folder = await mkdtemp(join(tmpdir(), "meedoen-behoud-"));
await chmod(folder, 0o755);
const server = await startEmbedded(join(folder, "pg"));
const db = openDatabase(server.url);
try {
  await migrate(db);
  await syncToegangsregels(db, matrix);
  await insertWorld(db);
  await timed(`${MENSEN} people inserted`, () => fill(db));
  const sessie = await openSession(db);
  const app = openDatabase(server.url, "meedoen_app", 2);
  for (let keer = 1; keer <= Number(values.keer); keer++)
    for (const [naam, query] of Object.entries(QUERIES)) {
      const { rows } = await timed(`${naam}, ${keer}`, () =>
        asUser(app, sessie, VANDAAG, (own) => query.execute(own)),
      );
      if (naam === "tel_werkbehoud") estimate(rows as Groepsdag[]);
    }
  await app.destroy();
} finally {
  await db.destroy();
  await server.stop();
  await rm(folder, { recursive: true });
}

/** Kaplan–Meier over every group. */
function estimate(days: readonly Groepsdag[]): void {
  const begin = performance.now();
  const groups = behoudgroepen(days, (_, waarde) => waarde).length + verloop(days).length;
  console.log(`  ${days.length} days, ${groups} lines: ${(performance.now() - begin).toFixed(1)} ms`);
}

/** One and a half job each; without the checks, which a load like this does not need. */
async function fill(owner: Database): Promise<void> {
  await owner.connection().execute(async (own) => {
    await sql`set session_replication_role = replica`.execute(own);
    await sql`alter table plaatsingen drop constraint plaatsingen_een_per_werkgever`.execute(own);
    await sql`
      insert into inwoners (regio_id, id, nummer, gemeente, voornaam, achternaam, geboortedatum, postcode, woonplaats, talen, aangemeld_op)
      select ${REGIO}, gen_random_uuid(), 100000 + n, 'GM' || (1000 + n % 342), 'Test', 'Persoon ' || n,
             date '1962-01-01' + (n * 7919) % 16000, '3811AA', 'Amersfoort', '{nld}', date '2018-01-01'
        from generate_series(1, ${MENSEN}::integer) n`.execute(own);
    await sql`
      insert into indicaties (regio_id, id, gemeente, inwoner_id, soort, vanaf, bron)
      select regio_id, gen_random_uuid(), gemeente, id, 'banenafspraak', date '2018-01-01', 'UWV'
        from inwoners where nummer % 2 = 0 and nummer >= 100000`.execute(own);
    await sql`
      insert into plaatsingen (regio_id, id, gemeente, inwoner_id, werkgever_id, functie, werkvorm, uren_per_week, startdatum,
        einddatum, reden_einde, rapportgroep, via, geregistreerd_op)
      select i.regio_id, gen_random_uuid(), i.gemeente, i.id, ${randomUUID()}::uuid, 'Medewerker',
             (array['regulier', 'begeleid werken', 'individuele detachering'])[1 + i.nummer % 3], 2400, start.dag,
             case when i.nummer % 5 > 0 or keer = 1 then start.dag + 40 + (i.nummer * 31) % 800 end,
             (array['einde contract', 'gedrag', 'ander werk', 'eigen keuze'])[1 + i.nummer % 4], 'Bijstand', 'gemeente', start.dag
        from inwoners i
        cross join generate_series(1, 2) keer
        cross join lateral (select date '2018-06-01' + (i.nummer * 13) % 2000 + (keer - 1) * 900 as dag) start
       where i.nummer >= 100000 and (keer = 1 or i.nummer % 2 = 0)`.execute(own);
    await sql`analyze`.execute(own);
  });
}

async function openSession(owner: Database) {
  const sessieId = randomUUID();
  await sql`
    insert into sessies (regio_id, id, gebruiker_id, soort, verloopt)
    values (${REGIO}, ${sessieId}::uuid, ${gebruikerId("beleidsadviseur")}::uuid, 'opdracht', ${isoDate("2099-01-01")})`.execute(
    owner,
  );
  return { regioId: REGIO, sessieId };
}

async function timed<T>(what: string, run: () => Promise<T>): Promise<T> {
  const begin = performance.now();
  const result = await run();
  console.log(`${what}\t${((performance.now() - begin) / 1000).toFixed(2)} s`);
  return result;
}
