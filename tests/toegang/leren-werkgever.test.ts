import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asUser } from "#db/as-user";
import { startTestApp, type TestApp } from "../support/app.ts";
import { AMERSFOORT, gebruikerId, idOf, mehmet, REGIO, VANDAAG } from "../support/world.ts";
import { insertLeren } from "./prepared-certificaten.ts";
import { openAllPolicies } from "./rollback-database.ts";

/** Mehmet said yes to a plek of De Groene Wal, learns there, and learns at another company as well. */

let app: TestApp;
const elders = { werkgever: randomUUID(), bedrijf: randomUUID(), meester: randomUUID() };
const ander = {
  route: randomUUID(),
  doel: randomUUID(),
  eigenDoel: idOf("ldmehmet"),
  eigenRoute: idOf("lrmehmet"),
};

beforeAll(async () => {
  app = await startTestApp();
  await insertLeren(app.owner);
  await sql`insert into werkgevers select (jsonb_populate_record(w, jsonb_build_object('id', ${elders.werkgever}::text,
      'naam', 'Elders', 'kvk_nummer', null, 'externe_id', null))).* from werkgevers w limit 1`.execute(
    app.owner,
  );
  await sql`insert into leerbedrijven (regio_id, id, werkgever_id, erkend_door, erkend_voor, bron)
    values (${REGIO}, ${elders.bedrijf}::uuid, ${elders.werkgever}::uuid, 'SBB', '{groen}', 'Proef')`.execute(
    app.owner,
  );
  await sql`insert into leermeesters (regio_id, id, leerbedrijf_id, werkgever_id, naam, functie)
    values (${REGIO}, ${elders.meester}::uuid, ${elders.bedrijf}::uuid, ${elders.werkgever}::uuid, 'Ina', 'chef')`.execute(
    app.owner,
  );
  await sql`insert into leerroutes (regio_id, id, gemeente, inwoner_id, leerbedrijf_id, leerbedrijf_naam, leermeester_id,
      begonnen_op, terugkoppeling, terugkoppeling_op)
    values (${REGIO}, ${ander.route}::uuid, ${AMERSFOORT}, ${mehmet}::uuid, ${elders.bedrijf}::uuid, 'Elders',
      ${elders.meester}::uuid, '2026-02-01', 'Daar liep het anders.', ${VANDAAG}::date)`.execute(app.owner);
  await sql`insert into leerdoelen select (jsonb_populate_record(d, jsonb_build_object('id', ${ander.doel}::text,
      'leerroute_id', ${ander.route}::text))).* from leerdoelen d where d.id = ${ander.eigenDoel}::uuid`.execute(
    app.owner,
  );
  await sql`insert into beoordelingen (regio_id, id, gemeente, inwoner_id, leerdoel_id, datum, niveau, leermeester_id,
      leermeester_naam, leermeester_functie, door_gebruiker_id, door_naam, tijdstip)
    values (${REGIO}, ${randomUUID()}::uuid, ${AMERSFOORT}, ${mehmet}::uuid, ${ander.doel}::uuid, ${VANDAAG}::date,
      'met hulp', ${elders.meester}::uuid, 'Ina', 'chef', ${gebruikerId("klantmanager")}::uuid, 'klantmanager', now())`.execute(
    app.owner,
  );
});
afterAll(() => app.stop());

const asWerkgever = <T>(run: Parameters<typeof asUser<T>>[3]) =>
  asUser<T>(app.db, { regioId: REGIO, sessieId: gebruikerId("werkgever") }, VANDAAG, run);
const TABLES = ["leerroutes", "leerdoelen", "beoordelingen", "praktijkverklaringen", "intrekkingen"] as const;

test("the database alone shows a werkgever what is learned with him and nothing of another company (S-01, S-02)", async () => {
  const seen = await asWerkgever(async (db) => ({
    leerroutes: (await db.selectFrom("leerroutes").select("id").execute()).map(({ id }) => id),
    leerdoelen: (await db.selectFrom("leerdoelen").select("id").execute()).map(({ id }) => id),
    beoordelingen: (await db.selectFrom("beoordelingen").select("leerdoelId").execute()).map(
      ({ leerdoelId }) => leerdoelId,
    ),
    verklaringen: await db.selectFrom("praktijkverklaringen").select("id").execute(),
  }));
  expect(seen.leerroutes.toSorted()).toEqual([ander.eigenRoute, idOf("lemehmet")].toSorted());
  expect([seen.leerdoelen, seen.beoordelingen]).toEqual([[ander.eigenDoel], [ander.eigenDoel]]);
  expect(seen.verklaringen).toEqual([]); // the inwoner's own to show
});

test("the database alone lets a werkgever change nothing of another company (S-01, S-02)", async () => {
  const beoordeel = (doel: string) =>
    asWerkgever((db) =>
      sql`insert into beoordelingen (regio_id, id, gemeente, inwoner_id, leerdoel_id, datum, niveau, leermeester_id,
          leermeester_naam, leermeester_functie, door_gebruiker_id, door_naam, tijdstip)
        values (${REGIO}, ${randomUUID()}::uuid, ${AMERSFOORT}, ${mehmet}::uuid, ${doel}::uuid, ${VANDAAG}::date,
          'zelfstandig', ${idOf("leermeester")}::uuid, 'Wim', 'voorman', ${gebruikerId("werkgever")}::uuid, 'werkgever',
          now())`.execute(db),
    );
  await expect(beoordeel(ander.doel)).rejects.toThrow("row-level security");
  await expect(beoordeel(ander.eigenDoel)).resolves.toBeDefined();
  const oefen = await asWerkgever((db) =>
    sql`update leerdoelen set geoefend_op = ${VANDAAG}::date where inwoner_id = ${mehmet}::uuid`.execute(db),
  );
  expect(oefen.numAffectedRows).toBe(1n);
  const route = sql`insert into leerroutes (regio_id, id, gemeente, inwoner_id, leerbedrijf_id, leerbedrijf_naam,
      leermeester_id, begonnen_op)
    values (${REGIO}, ${randomUUID()}::uuid, ${AMERSFOORT}, ${mehmet}::uuid, ${elders.bedrijf}::uuid, 'Elders',
      ${elders.meester}::uuid, ${VANDAAG}::date)`;
  await expect(asWerkgever((db) => route.execute(db))).rejects.toThrow("row-level security");
});

test("who is not of a company sees all learning of whom he helps, as before", async () => {
  const seen = await asUser(
    app.db,
    { regioId: REGIO, sessieId: gebruikerId("klantmanager") },
    VANDAAG,
    (db) => db.selectFrom("leerroutes").select("inwonerId").execute(),
  );
  expect(seen.length).toBeGreaterThan(0);
});

test("the service alone tells a werkgever nothing of another company, and lets him change nothing (S-01)", async () => {
  await openAllPolicies(app.owner);
  const open = await asWerkgever((db) =>
    db.selectFrom("leerroutes").select("id").where("inwonerId", "=", mehmet).execute(),
  );
  expect(open).toHaveLength(3); // the fence of the database is down
  const werkgever = app.as("werkgever");
  const routes = await werkgever.get(`/inwoners/${mehmet}/leerroutes`);
  expect(
    routes
      .json()
      .rijen.map(({ id }: { id: string }) => id)
      .toSorted(),
  ).toEqual([ander.eigenRoute, idOf("lemehmet")].toSorted());
  const lijst = await werkgever.get("/leerroutes");
  const acts = await Promise.all([
    werkgever.post(`/leerdoelen/${ander.doel}/_beoordeel`, { niveau: "zelfstandig", datum: VANDAAG }),
    werkgever.post(`/leerdoelen/${ander.doel}/_oefen`, { datum: VANDAAG }),
    werkgever.post(`/leerdoelen/${ander.doel}/_tweede`, { isGevraagd: true }),
    werkgever.put(`/leerroutes/${ander.route}/terugkoppeling`, { tekst: "Leerzaam." }, 1),
  ]);
  expect(acts.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404]);
  for (const { body } of [routes, lijst, ...acts])
    expect(body).not.toMatch(/Elders|Daar liep het anders|Ina/);
});

test("each of these tables has the second fence (S-02)", async () => {
  const fresh = await startTestApp();
  const { rows } = await sql<{ tabel: string }>`
    select polrelid::regclass::text as tabel from pg_policy where not polpermissive
       and polname = 'eigen_leerbedrijf' order by 1`.execute(fresh.owner);
  await fresh.stop();
  expect(rows.map(({ tabel }) => tabel)).toEqual([...TABLES].toSorted());
});
