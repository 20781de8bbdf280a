import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROLLEN, type Rol } from "../../src/modules/toegang/matrix.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { gebruikerId, groeneWal, REGIO, VANDAAG } from "../support/world.ts";
import { insertLeren } from "./prepared-certificaten.ts";
import {
  idOfTarget,
  mayUse,
  mayUseCompany,
  mayUseGemeente,
  mayUseRegion,
  PERSONS,
  type Person,
} from "./relations.ts";
import { anyRow, type Fence, type Row, type Table, tablesOf } from "./table-rows.ts";

/** What is tried, about whose row. Another region has rows of the same people, by the same ids. */
const USES = ["select", "insert", "update", "delete"] as const;
type Gebruik = (typeof USES)[number];
type About =
  | Person
  | "eigen regio"
  | "andere regio"
  | "eigen gemeente"
  | "andere gemeente"
  | "van mij"
  | "van een ander"
  | "eigen werkgever"
  | "andere werkgever";

let region: TestApp;
let client: pg.Client; // signs in as the server's own user, so that it can act as either role
let tables: Table[];
const rowsOf = new Map<string, [About, Row][]>();
let cells = 0;
let allowed = 0;

beforeAll(async () => {
  region = await startTestApp();
  await insertLeren(region.owner); // of the company of the werkgever: leren-werkgever.test.ts is about any other
  client = new pg.Client({ connectionString: region.url });
  await client.connect();
  tables = await tablesOf(client);
  await client.query(PROBEER);
  await dropChecks();
  for (const table of tables) rowsOf.set(table.naam, await rowsIn(table));
});
afterAll(async () => {
  console.log(
    `${cells} statements over ${tables.length} tables: ${allowed} allowed, ${cells - allowed} refused`,
  );
  await client.end();
  await region.stop();
});

test("directly in the database each role can do what the matrix says, and no more (S-01, S-02)", async () => {
  expect(tables.length).toBeGreaterThan(30);
  const wrong: string[] = [];
  for (const table of tables) wrong.push(...(await whatDiffers(table)));
  expect(wrong.slice(0, 20)).toEqual([]);
}, 120_000);

test("a table of which one policy is open would be seen (S-02)", async () => {
  const plannen = tables.find(({ naam }) => naam === "plannen")!;
  await client.query("create policy lek on plannen for select to meedoen_app using (true)");
  const wrong = await whatDiffers(plannen);
  await client.query("drop policy lek on plannen");
  expect(wrong).toContain("raadslid select plannen lotte: done");
  expect(await whatDiffers(plannen)).toEqual([]);
});

/** Where a role can do more or less with a table than the matrix says. */
async function whatDiffers(table: Table): Promise<string[]> {
  const wrong: string[] = [];
  const rows = rowsOf.get(table.naam)!;
  for (const rol of ROLLEN) {
    const tried = await attempts(
      table,
      rol,
      rows.map(([, row]) => row),
    );
    for (const [at, [about]] of rows.entries())
      for (const use of USES) {
        const expected = isAllowed(table, rol, use, about);
        cells += 1;
        if (expected) allowed += 1;
        if (tried[at]![use] !== expected)
          wrong.push(`${rol} ${use} ${table.naam} ${about}: ${expected ? "refused" : "done"}`);
      }
  }
  return wrong;
}

/** By the matrix, and the class that the policy names. PostgreSQL lets change only what may also be read. */
function isAllowed({ fence, grants }: Table, rol: Rol, use: Gebruik, about: About): boolean {
  if (!grants.has(use)) return false;
  if (about === "andere regio" || about === "van een ander")
    return fence.kind === "openbaar" && use === "select";
  if (use === "select" || use === "insert") return isPermitted(fence, rol, use, about);
  return isPermitted(fence, rol, "select", about) && isPermitted(fence, rol, use, about);
}

function isPermitted(fence: Fence, rol: Rol, gebruik: Gebruik, about: About): boolean {
  const use = gebruik === "select" ? "read" : "change";
  if (fence.kind === "eigen") return about === "van mij";
  if (fence.kind === "openbaar") return use === "read";
  if (fence.kind === "gemeente") return about === "eigen gemeente" && mayUseGemeente(rol, use, fence.klasse);
  if (fence.kind === "regio")
    return (
      (gebruik === "insert" && fence.isInsertOpen) ||
      mayUseRegion(rol, use, fence.klasse) ||
      (about === "eigen werkgever" && gebruik === "select" && mayUseCompany(rol, use, fence.klasse))
    );
  const klasse = gebruik === "insert" ? fence.toevoegklasse : fence.klasse;
  return mayUse(rol, use, klasse, about as Person);
}

/** The rows that are tried, each with what is in it. Runs with the triggers and references off. */
async function rowsIn(table: Table): Promise<[About, Row][]> {
  const { fence } = table;
  if (fence.kind === "eigen")
    return [
      ["van mij", {}],
      ["van een ander", { gebruiker_id: randomUUID() }],
    ];
  const region = [
    ["eigen regio", { regio_id: REGIO }],
    ["andere regio", { regio_id: "elders" }],
  ] as [About, Row][];
  const gemeenten: [About, Row][] = [
    ["eigen gemeente", { regio_id: REGIO, gemeente: "GM0307" }],
    ["andere gemeente", { regio_id: REGIO, gemeente: "GM0327" }],
    ["andere regio", { regio_id: "elders", gemeente: "GM0307" }],
  ];
  const company = table.naam === "werkgevers" ? "id" : "werkgever_id";
  const companies: [About, Row][] = [
    ["eigen werkgever", { regio_id: REGIO, [company]: groeneWal }],
    ["andere werkgever", { regio_id: REGIO, [company]: randomUUID() }],
    ["andere regio", { regio_id: "elders", [company]: groeneWal }],
  ];
  const regional = fence.kind === "regio" && fence.isOfWerkgever ? companies : region;
  const impersonal = fence.kind === "gemeente" ? gemeenten : regional;
  const given: [About, Row][] = fence.kind === "persoon" ? personRows(fence.kolom) : impersonal;
  const found: [About, Row][] = [];
  for (const [about, columns] of given) found.push([about, await storedRow(table, columns)]);
  return found;
}

function personRows(kolom: string): [About, Row][] {
  const own = PERSONS.map((person): [About, Row] => [
    person,
    { regio_id: REGIO, [kolom]: idOfTarget[person], gemeente: person === "lotte" ? "GM0327" : "GM0307" },
  ]);
  return [...own, ["andere regio", { regio_id: "elders", [kolom]: idOfTarget.amina, gemeente: "GM0307" }]];
}

/** The row that there is already, or else a new one. */
async function storedRow(table: Table, given: Row): Promise<Row> {
  const columns = Object.keys(given).filter((kolom) =>
    table.columns.some((column) => column.kolom === kolom),
  );
  const where = columns.map((kolom, at) => `${kolom}::text = $${at + 1}`).join(" and ");
  const values = columns.map((kolom) => given[kolom]);
  const find = `select to_jsonb(t) as rij from ${table.naam} t where ${where} limit 1`;
  const { rows } = await client.query<{ rij: Row }>(find, values);
  if (rows[0]) return rows[0].rij;
  await client.query("begin; set local session_replication_role = replica");
  await client.query(insertOf(table, anyRow(table, { id: randomUUID(), ...given })));
  await client.query("commit");
  const { rows: made } = await client.query<{ rij: Row }>(find, values);
  return made[0]!.rij;
}

/** Tries everything with some rows as one user, in one go, and undoes it. */
async function attempts(
  table: Table,
  rol: Rol,
  found: readonly Row[],
): Promise<Readonly<Record<Gebruik, boolean>>[]> {
  await client.query("begin; set local session_replication_role = replica");
  const isOwn = table.fence.kind === "eigen";
  const rows: Row[] = [];
  for (const row of found) rows.push(isOwn ? await ownRow(table, rol, row) : row);
  await client.query(`set local role meedoen_app; set local app.ctx = '${REGIO}/${gebruikerId(rol)}';
    set local app.vandaag = '${VANDAAG}'`);
  const statements = rows.flatMap((row) => USES.map((use) => statementOf(table, row, use)));
  const { rows: tried } = await client.query<{ done: boolean }>(
    "select probeer(statement) as done from unnest($1::text[]) with ordinality as s (statement, nr) order by nr",
    [statements],
  );
  await client.query("rollback");
  return rows.map((_, at) => {
    const done = tried.slice(at * USES.length).map(({ done }) => done);
    return Object.fromEntries(USES.map((use, nr) => [use, done[nr]])) as Record<Gebruik, boolean>;
  });
}

function statementOf(table: Table, row: Row, use: Gebruik): string {
  const where = table.key
    .map((kolom) => `${kolom}::text = ${pg.escapeLiteral(String(row[kolom]))}`)
    .join(" and ");
  if (use === "select") return `select from ${table.naam} where ${where}`;
  if (use === "update") return `update ${table.naam} set regio_id = regio_id where ${where}`;
  return use === "delete" ? `delete from ${table.naam} where ${where}` : insertOf(table, copyOf(table, row));
}

async function ownRow(table: Table, rol: Rol, given: Row): Promise<Row> {
  const row = anyRow(table, { id: randomUUID(), regio_id: REGIO, gebruiker_id: gebruikerId(rol), ...given });
  await client.query(insertOf(table, row));
  return row;
}

/** A new inwoner has an id of his own; every other row is about the same one. */
const copyOf = ({ columns }: Table, row: Row): Row =>
  columns.some(({ kolom }) => kolom === "id") ? { ...row, id: randomUUID() } : row;

/** Without the columns that only the database fills. */
function insertOf({ naam, columns: known }: Table, row: Row): string {
  const columns = Object.keys(row)
    .filter((name) => known.some(({ kolom }) => kolom === name))
    .join(", ");
  const values = pg.escapeLiteral(JSON.stringify(row));
  return `insert into ${naam} (${columns}) select ${columns} from jsonb_populate_record(null::${naam}, ${values})`;
}

/**
 * Does a statement reach a row? What another rule of the table refuses was let through by row-level security. The
 * statement is undone.
 */
const PROBEER = `
  create function probeer(statement text) returns boolean language plpgsql as $$
  declare
    reached bigint;
  begin
    execute statement;
    get diagnostics reached = row_count;
    raise exception '%', reached using errcode = 'UNDO0';
  exception
    when insufficient_privilege then return false;
    when integrity_constraint_violation then return true;
    when sqlstate 'UNDO0' then return sqlerrm::bigint > 0;
  end $$`;

/** So that a row of any content will do: here only row-level security is tested. */
async function dropChecks(): Promise<void> {
  const { rows } = await client.query<{ tabel: string; naam: string }>(`
    select conrelid::regclass::text as tabel, conname as naam from pg_constraint
     where connamespace = 'public'::regnamespace and contype in ('c', 'x')`);
  for (const { tabel, naam } of rows) await client.query(`alter table ${tabel} drop constraint ${naam}`);
}

test("a row about someone elsewhere cannot be slipped in under the own gemeente (S-01)", async () => {
  const slipped: string[] = [];
  for (const table of tables.filter(({ fence }) => fence.kind === "persoon"))
    for (const rol of ROLLEN) {
      const about: Row = {
        regio_id: REGIO,
        inwoner_id: idOfTarget.lotte,
        gemeente: "GM0307",
        id: randomUUID(),
      };
      const row = anyRow(table, { ...about, gebruiker_id: gebruikerId(rol) });
      const [tried] = await attempts(table, rol, [row]);
      if (tried?.insert) slipped.push(`${rol} ${table.naam}`);
    }
  expect(slipped).toEqual([]);
}, 60_000);
