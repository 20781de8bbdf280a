import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { AMERSFOORT, bram, LEUSDEN, REGIO } from "../support/world.ts";
import { anyRow, type Row, type Table, tablesOf } from "./table-rows.ts";

/** What keeps the gemeente that decided, pays or counted (ADR 0019), each with the reason. */
const BLIJFT: Readonly<Record<string, string>> = {
  aanmeldingen: "of the gemeente that was told",
  acties: "of a plaatsing",
  aanwezigheden: "of a traject that a gemeente pays",
  afnames: "what was handed in never changes",
  alarmbehandelingen: "stays behind, in the archive",
  begeleidingen: "the act of moving ends some and moves others",
  begeleidingsplannen: "of a plaatsing",
  beoordelingen: "of a learning route",
  bezoeken: "of a plaatsing",
  bufferbudgetten: "money that a gemeente decided on",
  contactmomenten: "stays behind, in the archive",
  contracturen: "of a plaatsing",
  dagverplaatsingen: "of a plaatsing",
  deelnames: "a traject that a gemeente pays",
  dossierarchief: "of the gemeente that wrote it",
  eindebesluiten: "stays behind, in the archive",
  groepsleden: "of a plaatsing",
  instroom: "counted where someone came in",
  intrekkingen: "of a praktijkverklaring, which is signed",
  inzetten: "money that a gemeente decided on",
  inzetwijzigingen: "money that a gemeente decided on",
  leerdoelen: "of a learning route",
  leerroutes: "begun under the gemeente that agreed",
  loonkostensubsidies: "money that a gemeente decided on",
  loonwaarden: "of a subsidy",
  matchkeuzes: "a run keeps what it froze",
  matchsuggesties: "a run keeps what it froze",
  overdrachten: "stays behind, in the archive",
  overstappen: "counted where it happened",
  overstapstappen: "of a switch",
  plaatsingen: "counted where it happened",
  plaatsingsregelingen: "of a plaatsing",
  planwijzigingen: "stays behind, in the archive",
  praktijkverklaringen: "signed, and never changed",
  regelingaanvragen: "of a plaatsing",
  signaalstappen: "of a signal",
  signalen: "of a plaatsing",
  subsidiewijzigingen: "money that a gemeente decided on",
  terugblikken: "of a plaatsing",
  trajectuitkomsten: "of a traject that a gemeente pays",
  triagebesluiten: "what a gemeente decided",
  verhuizingen: "from where to where",
};

let region: TestApp;
let client: pg.Client;
let tables: Table[];
let along: Map<string, string>;

beforeAll(async () => {
  region = await startTestApp();
  client = new pg.Client({ connectionString: region.url });
  await client.connect();
  tables = (await tablesOf(client)).filter(({ columns }) =>
    ["gemeente", "inwoner_id"].every((needed) => columns.some(({ kolom }) => kolom === needed)),
  );
  const { rows } = await client.query<{ tabel: string; welke: string }>("select * from verhuist_mee()");
  along = new Map(rows.map(({ tabel, welke }) => [tabel, welke]));
});
afterAll(async () => {
  await client.end();
  await region.stop();
});

test("of each table with a gemeente beside an inwoner it is decided whether it moves with him (ADR 0019)", async () => {
  const { rows } = await client.query<{ tabel: string }>(`
    select c.relname as tabel from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and 2 = (
       select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('gemeente', 'inwoner_id') and not a.attisdropped)`);
  const names = rows.map(({ tabel }) => tabel);
  expect(names.length).toBeGreaterThan(60);
  const decided = new Set([...along.keys(), ...Object.keys(BLIJFT)]);
  expect(names.filter((name) => !decided.has(name))).toEqual([]);
  expect([...decided].filter((name) => !names.includes(name))).toEqual([]);
  expect(Object.keys(BLIJFT).filter((name) => along.has(name))).toEqual([]);
});

test("a row of every such table is of the new gemeente after the move, or stays of the old one (ADR 0019)", async () => {
  await client.query(`do $$ declare k record; begin
    for k in select conrelid::regclass as tabel, conname from pg_constraint
              where connamespace = 'public'::regnamespace and contype in ('c', 'x') loop
      execute format('alter table %s drop constraint %I', k.tabel, k.conname); end loop; end $$`);
  const open = { status: "voorgesteld", soort: "plan" }; // of what moves only while it is open
  for (const table of tables) {
    await client.query("begin; set local session_replication_role = replica");
    await client.query(`delete from ${table.naam} where inwoner_id = $1`, [bram]);
    await insert(
      table,
      anyRow(table, { id: randomUUID(), regio_id: REGIO, inwoner_id: bram, gemeente: AMERSFOORT, ...open }),
    );
    await client.query("commit");
  }
  await client.query(`begin; set local session_replication_role = replica;
    update bezwaarstappen s set bezwaar_id = b.id, stand = 'opgepakt' from bezwaren b where b.inwoner_id = s.inwoner_id;
    update wensantwoorden a set wens_id = w.id from wensen w where w.inwoner_id = a.inwoner_id; commit`);
  await client.query("update inwoners set gemeente = $2 where id = $1", [bram, LEUSDEN]);
  const wrong: string[] = [];
  for (const { naam } of tables) {
    const { rows } = await client.query<{ gemeente: string }>(
      `select gemeente from ${naam} where inwoner_id = $1`,
      [bram],
    );
    const expected = along.has(naam) ? LEUSDEN : AMERSFOORT;
    if (rows.length !== 1 || rows[0]!.gemeente !== expected) wrong.push(`${naam}: ${rows[0]?.gemeente}`);
  }
  expect(wrong).toEqual([]);
});

test("about a decision, the conduct of a gemeente, or what it answered, that gemeente is asked (Awb 6:4 and 9:1)", async () => {
  const bezwaren = tables.find(({ naam }) => naam === "bezwaren")!;
  const stappen = tables.find(({ naam }) => naam === "bezwaarstappen")!;
  for (const tabel of ["bezwaarstappen", "bezwaren"]) await client.query(`delete from ${tabel}`);
  await client.query("update inwoners set gemeente = $2 where id = $1", [bram, AMERSFOORT]);
  const own = { regio_id: REGIO, inwoner_id: bram, gemeente: AMERSFOORT };
  const made = new Map<string, string>();
  await client.query("begin; set local session_replication_role = replica");
  for (const [name, soort, stand] of [
    ["open", "plan", "opgepakt"],
    ["klaar", "plan", "afgerond"],
    ["besluit", "besluit", "opgepakt"],
    ["klacht", "klacht", "opgepakt"],
  ] as const) {
    const id = randomUUID();
    made.set(id, name);
    await insert(bezwaren, anyRow(bezwaren, { ...own, id, soort }));
    await insert(stappen, anyRow(stappen, { ...own, bezwaar_id: id, nummer: 1, stand }));
  }
  await client.query("commit");
  await client.query("update inwoners set gemeente = $2 where id = $1", [bram, LEUSDEN]);
  for (const [tabel, kolom] of [
    ["bezwaren", "id"],
    ["bezwaarstappen", "bezwaar_id"],
  ]) {
    const { rows } = await client.query<{ id: string; gemeente: string }>(
      `select ${kolom} as id, gemeente from ${tabel}`,
    );
    expect(
      rows.filter(({ gemeente }) => gemeente === LEUSDEN).map(({ id }) => made.get(id)),
      tabel,
    ).toEqual(["open"]);
    expect(rows).toHaveLength(4);
  }
});

async function insert({ naam }: Table, row: Row): Promise<void> {
  const columns = Object.keys(row).join(", ");
  await client.query(
    `insert into ${naam} (${columns}) select ${columns} from jsonb_populate_record(null::${naam}, $1)`,
    [JSON.stringify(row)],
  );
}
