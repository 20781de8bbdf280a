import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { asUser } from "#db/as-user";
import { startTestApp, type TestApp } from "../support/app.ts";
import { AMERSFOORT, idOf, REGIO, VANDAAG } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(async () => {
  await sql`delete from sturingstellingen`.execute(app.owner);
});
afterAll(() => app.stop());

const PERIODEN = [{ naam: "2026", vanaf: "2026-01-01", tot: "2026-12-31" }];
const indicator = (feiten: string, unit: string | null = null) => ({
  wat: "indicator",
  vraag: { feiten, dag: VANDAAG, unit, perioden: PERIODEN },
});
const PLAATSINGEN = indicator("plaatsingen");

const vraag = ({ wat, vraag }: { wat: string; vraag: object }) =>
  asUser(app.db, app.as("beleidsadviseur").context().sessie, VANDAAG, async (db) => {
    const { rows } = await sql<{ inhoud: unknown }>`
      select sturingstelling(${wat}, ${JSON.stringify(vraag)}::jsonb) as inhoud`.execute(db);
    return rows[0]?.inhoud;
  });

/** As if the last answer to this took so many milliseconds, counted so long ago; with a content to be known by. */
const KENNELIJK = [{ bewaard: true }];
async function bewaar(
  { wat, vraag }: { wat: string; vraag: object },
  { duur = 60, minuten = 1, opname = sql`pg_current_snapshot()::text` } = {},
): Promise<void> {
  await sql`
    insert into sturingstellingen (regio_id, wat, vraag, dag, inhoud, geteld, duur_in_ms, momentopname)
    values (${REGIO}, ${wat}, ${JSON.stringify(vraag)}::jsonb, ${VANDAAG}, ${JSON.stringify(KENNELIJK)}::jsonb,
            clock_timestamp() - ${minuten} * interval '1 minute', ${duur}, ${opname})`.execute(app.owner);
}

test("a count is given again for an hour while nothing changed (issue 7, Show 6)", async () => {
  await bewaar(PLAATSINGEN);
  expect(await vraag(PLAATSINGEN)).toEqual(KENNELIJK);
  await sql`delete from sturingstellingen`.execute(app.owner);
  await bewaar(PLAATSINGEN, { minuten: 61 });
  expect(await vraag(PLAATSINGEN)).not.toEqual(KENNELIJK);
});

const WIJZIGINGEN = {
  plaatsingen: sql`
    insert into plaatsingen (regio_id, id, gemeente, inwoner_id, werkgever_id, functie, werkvorm, uren_per_week, startdatum,
      rapportgroep, via, geregistreerd_op)
    select regio_id, ${idOf("bewaard")}::uuid, gemeente, id, (select id from werkgevers limit 1), 'Medewerker', 'regulier', 2400,
           date '2026-02-01', 'Bijstand', 'WSP', date '2026-02-01'
      from inwoners where gemeente = ${AMERSFOORT} limit 1`,
  inwoners: sql`update inwoners set wijk = wijk`,
  situaties: sql`update situaties set uitkering = uitkering`,
  indicaties: sql`
    insert into indicaties (regio_id, id, gemeente, inwoner_id, soort, vanaf, bron)
    select regio_id, ${idOf("bewaard")}::uuid, gemeente, id, 'banenafspraak', date '2020-01-01', 'UWV'
      from inwoners where gemeente = ${AMERSFOORT} limit 1`,
  units: sql`update units set naam = naam`,
};

test("what changes is in the next count (issue 7, Show 6)", async () => {
  for (const [tabel, wijziging] of Object.entries(WIJZIGINGEN)) {
    await sql`delete from sturingstellingen`.execute(app.owner);
    await bewaar(PLAATSINGEN);
    expect([tabel, (await wijziging.execute(app.owner)).numAffectedRows]).not.toEqual([tabel, 0n]);
    expect([tabel, await vraag(PLAATSINGEN)]).not.toEqual([tabel, KENNELIJK]);
  }
});

test("what changed but was not there yet when somebody counted is counted, however they cross (issue 7, Show 6)", async () => {
  await app.owner.transaction().execute(async (own) => {
    await sql`update plaatsingen set functie = functie`.execute(own);
    await bewaar(PLAATSINGEN); // counted by another while this one is not ready
    expect(await vraag(PLAATSINGEN)).toEqual(KENNELIJK);
  });
  expect(await vraag(PLAATSINGEN)).not.toEqual(KENNELIJK);
});

test("what leaves no signal, and what another server counted, is counted anew (issue 7, Show 6)", async () => {
  await bewaar(PLAATSINGEN, { opname: sql`null` });
  expect(await vraag(PLAATSINGEN)).not.toEqual(KENNELIJK);
  await sql`delete from sturingstellingen`.execute(app.owner);
  await bewaar(PLAATSINGEN, { opname: sql`'900000000:900000000:'` });
  expect(await vraag(PLAATSINGEN)).not.toEqual(KENNELIJK);
});

test("what takes long is told from a while ago, also after a change (R-361)", async () => {
  await bewaar(PLAATSINGEN, { duur: 3_000, minuten: 2 });
  await sql`update plaatsingen set functie = functie`.execute(app.owner);
  expect(await vraag(PLAATSINGEN)).toEqual(KENNELIJK);
  await sql`update sturingstellingen set geteld = geteld - interval '2 minutes'`.execute(app.owner);
  expect(await vraag(PLAATSINGEN)).not.toEqual(KENNELIJK);
});

test("two pages that ask for the same slow counts in another order both get their answer (R-455)", async () => {
  const other = indicator("instroom");
  for (const telling of [PLAATSINGEN, other])
    await bewaar(telling, { duur: 2_000, minuten: 5, opname: sql`null` });
  const both = (order: readonly (typeof PLAATSINGEN)[]) =>
    asUser(app.db, app.as("beleidsadviseur").context().sessie, VANDAAG, async (db) => {
      for (const { wat, vraag } of order) {
        await sql`select sturingstelling(${wat}, ${JSON.stringify(vraag)}::jsonb)`.execute(db);
        await sql`select pg_sleep(0.3)`.execute(db);
      }
      return "answered";
    });
  expect(await Promise.all([both([PLAATSINGEN, other]), both([other, PLAATSINGEN])])).toEqual([
    "answered",
    "answered",
  ]);
});

/** Where the count begins, of each that is kept until something changes. */
const BEGIN = [
  "tel_werk_per_kwartaal",
  "tel_werkbehoud",
  "tel_redenen_einde",
  "tel_begeleiding",
  "dagfeiten_plaatsingen",
  "dagfeiten_instroom",
  "dagfeiten_werk",
  "dagfeiten_retentie",
  "delen_uitkering",
  "standdelen_werkvorm",
  "standdelen_indicatie",
];

test("every table that is counted from leaves a signal when it changes (issue 7, Show 6)", async () => {
  const { rows: functies } = await sql<{ naam: string; tekst: string }>`
    select proname as naam, prosrc as tekst from pg_proc where pronamespace = 'public'::regnamespace`.execute(
    app.owner,
  );
  const { rows: tabellen } = await sql<{ naam: string; seinen: string[] }>`
    select c.relname as naam, coalesce(array_agg(t.tgname::text order by t.tgname)
             filter (where t.tgfoid = 'sein_regio'::regproc), '{}') as seinen
      from pg_class c left join pg_trigger t on t.tgrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' group by 1`.execute(app.owner);
  const tekst = new Map(functies.map(({ naam, tekst }) => [naam, tekst]));
  const gelezen = new Set<string>();
  const gezien = new Set<string>();
  const lees = (naam: string) => {
    if (gezien.has(naam) || naam.startsWith("context_")) return; // who asks stands in the session, not in the count
    gezien.add(naam);
    const words = new Set(tekst.get(naam)!.match(/[a-z_]+/g));
    for (const word of words) {
      if (tabellen.some(({ naam }) => naam === word)) gelezen.add(word);
      if (tekst.has(word)) lees(word);
    }
  };
  BEGIN.forEach(lees);
  expect([...gelezen].toSorted()).toEqual([
    "begeleidingsplannen",
    "contracturen",
    "indicaties",
    "inwoners",
    "plaatsingen",
    "situaties",
    "situatiestanden",
    "units",
  ]);
  const needs = (tabel: string) =>
    tabel === "units" ? ["sein_anders"] : ["sein_anders", "sein_nieuw", "sein_weg"];
  for (const tabel of gelezen)
    expect([tabel, tabellen.find(({ naam }) => naam === tabel)?.seinen]).toEqual([tabel, needs(tabel)]);
});

test("what is told to be seen is what these counts are for (issue 7, Show 6)", async () => {
  const gezien = async ({ wat, vraag }: { wat: string; vraag: object }) => {
    const { rows } = await sql<{ gezien: boolean }>`
      select sturing_gezien(${wat}, ${JSON.stringify(vraag)}::jsonb) as gezien`.execute(app.owner);
    return rows[0]?.gezien;
  };
  expect(await gezien(PLAATSINGEN)).toBe(true);
  expect(await gezien(indicator("plaatsingen", idOf("unit")))).toBe(false);
  expect(await gezien(indicator("loonwaarde"))).toBe(false);
  expect(await gezien({ wat: "indicatorduren", vraag: { feiten: "wachttijd" } })).toBe(false);
  expect(await gezien({ wat: "iets anders", vraag: {} })).toBe(false);
});
