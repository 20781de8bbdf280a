import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "#db/database";
import { copyDatabase } from "../support/database.ts";
import { VANDAAG } from "../support/world.ts";

let owner: Database;
let copy: Awaited<ReturnType<typeof copyDatabase>>;
beforeAll(async () => {
  copy = await copyDatabase("demo");
  owner = openDatabase(copy.url, "meedoen_owner", 2);
}, 120_000);
afterAll(async () => {
  await owner.destroy();
  await copy.drop();
});

const one = async <Row>(query: ReturnType<typeof sql<Row>>) => (await query.execute(owner)).rows[0]!;

test("the demo has a market today to which people of the stories go, and markets that led to work (R-143, R-289)", async () => {
  const found = await one(sql<{ vandaag: number; namen: number; geplaatst: number; gekomen: number }>`
    select (select count(*) from banenmarkten where datum = ${VANDAAG}) as vandaag,
           (select count(*) from marktdeelnames d join inwoners i on i.id = d.inwoner_id join banenmarkten b on b.id = d.markt_id
             where b.datum = ${VANDAAG} and i.voornaam || ' ' || i.achternaam in ('Danique Roskam', 'Salma Benyaghi')) as namen,
           (select count(*) from marktgesprekken where uitkomst = 'plaatsing') as geplaatst,
           (select count(*) from marktdeelnames where status = 'was er') as gekomen`);
  expect(found).toMatchObject({ vandaag: 1, namen: 2 });
  expect(found.geplaatst).toBeGreaterThan(5);
  expect(found.gekomen).toBeGreaterThan(150);
});

test("the demo counts services of every kind, five analyses a year at most, and five to ten experiments (R-272, R-273, R-300)", async () => {
  const found = await one(sql<{
    soorten: number;
    analyses: number;
    experimenten: number;
    jobcarving: number;
  }>`
    select count(distinct soort) as soorten, count(*) filter (where soort = 'jobcarving') as jobcarving,
           count(distinct werkgever_id) filter (where soort = 'arbeidsinclusieanalyse' and startdatum > ${VANDAAG}::date - 365) as analyses,
           count(distinct werkgever_id) filter (where soort = 'experiment') as experimenten from werkgeversdiensten`);
  expect(found.soorten).toBe(10);
  expect(found.jobcarving).toBeGreaterThan(40);
  expect(found.analyses).toBe(5);
  expect(found.experimenten).toBe(7);
});

test("the demo has contracts with social return that are on time, behind and waiting for a second person (R-290)", async () => {
  const found = await one(sql<{ opdrachten: number; goed: number; wacht: number; zelf: number }>`
    select (select count(*) from sroi_verplichtingen) as opdrachten,
           (select count(*) from sroi_bijdragen where status = 'goedgekeurd' and bedrag_in_centen > 0) as goed,
           (select count(*) from sroi_bijdragen where status = 'ingediend') as wacht,
           (select count(*) from sroi_bijdragen where beslisser_id = door_gebruiker_id) as zelf`);
  expect(found).toMatchObject({ opdrachten: 8, zelf: 0 });
  expect(found.goed).toBeGreaterThan(4);
  expect(found.wacht).toBeGreaterThan(3);
});
