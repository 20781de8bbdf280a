import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "#db/database";
import { laadAanbod, zoekAanbod } from "../../src/modules/vum/aanbod-store.ts";
import { leesProfielen } from "../../src/modules/vum/lees-bestand.ts";
import { isOnleesbaar, leesSelectievraag } from "../../src/modules/vum/selectievraag.ts";
import { copyDatabase } from "../support/database.ts";
import { eenProfiel, eenVraag, LAND } from "../support/vum-toeval.ts";
import { REGIO, VANDAAG } from "../support/world.ts";

const PROFIELEN = 20_000;
const VRAGEN = 100;
/** Profiles that are fetched for a question, at most, on average: one in twenty. */
const HOOGSTENS_GELEZEN = PROFIELEN / 20;

let owner: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
  const copy = await copyDatabase();
  owner = openDatabase(copy.url, "meedoen_owner", 2);
  drop = copy.drop;
  const profielen = Array.from({ length: PROFIELEN }, (_, nummer) =>
    eenProfiel("werkzoekende", 5, nummer, LAND),
  );
  const { rijen } = leesProfielen("werkzoekende", profielen);
  await laadAanbod(owner, REGIO, rijen, new Date(`${VANDAAG}T09:10:00Z`));
  await sql`analyze vum_aanbod`.execute(owner);
}, 120_000);
afterAll(async () => {
  await owner.destroy();
  await drop();
});

/** How often each way to the profiles was taken in this transaction, and how many were fetched. */
async function wegen(db: Database): Promise<Record<string, number>> {
  const { rows } = await sql<{ naam: string; keer: number }>`
    select c.relname::text as naam, pg_stat_get_xact_numscans(c.oid)::integer as keer
      from pg_index i join pg_class c on c.oid = i.indexrelid where i.indrelid = 'vum_aanbod'::regclass
    union all select 'alles', pg_stat_get_xact_numscans('vum_aanbod'::regclass)::integer
    union all select 'gelezen', pg_stat_get_xact_tuples_fetched('vum_aanbod'::regclass)::integer`.execute(db);
  return Object.fromEntries(rows.map(({ naam, keer }) => [naam, keer]));
}

const inTransaction = <T>(run: (db: Database) => Promise<T>): Promise<T> => owner.transaction().execute(run);

async function stelVragen(db: Database): Promise<number> {
  let gevonden = 0;
  for (let nummer = 0; nummer < VRAGEN; nummer += 1) {
    const vraagObject = eenVraag("werkzoekende", 5, nummer, LAND);
    const vraag = leesSelectievraag("werkzoekende", vraagObject as Parameters<typeof leesSelectievraag>[1]);
    if (isOnleesbaar(vraag)) throw new Error(vraag.uitleg);
    const grenzen = { vandaag: VANDAAG, hoogstens: 101 };
    gevonden += (await zoekAanbod(db, REGIO, "werkzoekende", vraag, grenzen)).length;
  }
  return gevonden;
}

test("over twenty thousand profiles every question goes by an index, and few profiles are fetched (R-228)", async () => {
  const { gevonden, gebruikt } = await inTransaction(async (db) => ({
    gevonden: await stelVragen(db),
    gebruikt: await wegen(db),
  }));
  expect(gevonden).toBeGreaterThan(0);
  expect(gebruikt["alles"]).toBe(0);
  expect(gebruikt["vum_aanbod_dichtbij"]).toBeGreaterThanOrEqual(VRAGEN);
  expect(gebruikt["gelezen"]! / VRAGEN).toBeLessThan(HOOGSTENS_GELEZEN);
});

test("the counts above would tell: without its indexes a question reads everybody", async () => {
  const gebruikt = await inTransaction(async (db) => {
    for (const way of ["indexscan", "indexonlyscan", "bitmapscan"])
      await sql.raw(`set local enable_${way} = off`).execute(db);
    const vraag = leesSelectievraag("werkzoekende", {
      selectiegebied: { postcode: "3811AA", afstand: 1 },
    });
    if (isOnleesbaar(vraag)) throw new Error(vraag.uitleg);
    await zoekAanbod(db, REGIO, "werkzoekende", vraag, { vandaag: VANDAAG, hoogstens: 101 });
    return wegen(db);
  });
  expect(gebruikt["alles"]).toBeGreaterThan(0);
});
