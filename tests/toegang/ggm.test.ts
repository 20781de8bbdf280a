import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Dataklasse, ROLLEN } from "../../src/modules/toegang/matrix.ts";
import { GGMTABELLEN } from "../../src/modules/ggm/gegevensmodel.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { GGM_WERK } from "../support/ggm-werk.ts";
import { gebruikerId, REGIO, VANDAAG } from "../support/world.ts";
import { idOfTarget, mayUse, PERSONS } from "./relations.ts";
import { anyRow, type Row, tablesOf } from "./table-rows.ts";

/** Of which classes the rows of each view are made: who sees it may read all of them. */
const VIEWS: Readonly<Record<string, readonly Dataklasse[]>> = {
  arbeidsperiode: ["plaatsing"],
  arbeidsverhouding: ["plaatsing"],
  bemiddelingsactiviteit: ["voorstel"],
  bemiddelingstraject: ["deelname"],
  beschikbaarvoorarbeid: ["situatie"],
  doelgroep: ["situatie"],
  doelgroepenregister: ["situatie"],
  doelreintegratievoorziening: ["inzet", "plan"],
  loonkostensubsidie: ["subsidie"],
  reintegratievoorziening: ["inzet"],
  voorkeur: ["mogelijkheden"],
  werkzoekende: ["situatie"],
};

/** Whom everyone may see something of, by a relation of his own: one row of each table about each of them. */
const ROWS: readonly (readonly [tabel: string, values: (inwoner: string) => Row])[] = [
  ["plandoelen", (inwoner) => ({ id: goalOf(inwoner) })],
  ["inzetten", (inwoner) => ({ id: randomUUID(), doel_id: goalOf(inwoner), status: "gevraagd" })],
  ["loonkostensubsidies", () => ({ id: randomUUID() })],
  ["deelnames", () => ({ id: randomUUID() })],
  ["voorstellen", () => ({ id: randomUUID() })],
  ["indicaties", () => ({ id: randomUUID(), soort: "banenafspraak" })],
];

let region: TestApp;
let client: pg.Client;
beforeAll(async () => {
  region = await startTestApp();
  client = new pg.Client({ connectionString: region.url });
  await client.connect();
  await dropChecks();
  await insertAboutEveryone();
});
afterAll(async () => {
  await client.end();
  await region.stop();
});

test("through the views each role sees whom the matrix lets him see, and nobody else (S-01, S-02)", async () => {
  const seenByAnyone = new Set<string>();
  for (const [view, klassen] of Object.entries(VIEWS))
    for (const rol of ROLLEN) {
      const seen = await peopleIn(view, rol);
      const expected = PERSONS.filter((person) =>
        klassen.every((klasse) => mayUse(rol, "read", klasse, person)),
      );
      expect([view, rol, seen]).toEqual([view, rol, expected.map((person) => idOfTarget[person]).toSorted()]);
      if (seen.length > 0) seenByAnyone.add(view);
    }
  expect([...seenByAnyone].toSorted()).toEqual(Object.keys(VIEWS));
});

test("a view of which the owner would be the reader is seen through at once (S-02)", async () => {
  await client.query("alter view ggm.reintegratievoorziening set (security_invoker = false)");
  const seen = await peopleIn("reintegratievoorziening", "raadslid");
  await client.query("alter view ggm.reintegratievoorziening set (security_invoker = true)");
  expect(seen).toHaveLength(PERSONS.length);
  expect(await peopleIn("reintegratievoorziening", "raadslid")).toEqual([]);
});

test("every view reads as who asks, and can only be read", async () => {
  const { rows: views } = await client.query<{ naam: string; invoker: boolean }>(`
    select relname as naam, coalesce(reloptions @> '{security_invoker=true}', false) as invoker
      from pg_class where relnamespace = 'ggm'::regnamespace order by 1`);
  expect(views).toEqual(Object.keys(VIEWS).map((naam) => ({ naam, invoker: true })));
  const { rows: grants } = await client.query<{ recht: string }>(`
    select distinct grantee || ' ' || privilege_type as recht from information_schema.role_table_grants
     where table_schema = 'ggm' and grantee <> 'meedoen_owner'`);
  expect(grants).toEqual([{ recht: "meedoen_app SELECT" }]);
});

test("docs/ggm.md names every column and where it comes from, and none holds a name or a BSN", async () => {
  const { rows } = await client.query<{ kolom: string }>(`
    select table_name || '.' || column_name as kolom from information_schema.columns where table_schema = 'ggm'
       and column_name not in ('regio_id', 'inwoner_id', 'gemeente')`);
  const { rows: known } = await client.query<{ kolom: string }>(`
    select table_name || '.' || column_name as kolom from information_schema.columns where table_schema = 'public'`);
  const lines = [
    ...readFileSync("docs/ggm.md", "utf8").matchAll(/^\| `(\w+)` \| `(\w+)` \| `([\w.]+)` \| (.+) \|$/gm),
  ];
  expect(lines.map(([, view, kolom]) => `${view}.${kolom}`).toSorted()).toEqual(
    rows.map(({ kolom }) => kolom).toSorted(),
  );
  const there = new Set(known.map(({ kolom }) => kolom));
  expect(lines.filter(([, , , bron]) => !there.has(bron!))).toEqual([]);
  expect(rows.filter(({ kolom }) => /voornaam|achternaam|bsn|geboorte|adres|telefoon/.test(kolom))).toEqual(
    [],
  );
});

test("every name that is called one of the GGM is one, and what is delivered is every column of the views", async () => {
  const lines = [
    ...readFileSync("docs/ggm.md", "utf8").matchAll(/^\| `(\w+)` \| `(\w+)` \| `[\w.]+` \| (.+) \|$/gm),
  ];
  const ofGgm = lines.flatMap(([, view, kolom, ggm]) => (ggm === "–" ? [] : [[view, kolom, ggm] as const]));
  expect(ofGgm.length).toBeGreaterThan(20);
  for (const [view, kolom, ggm] of ofGgm) {
    expect(ggm).toBe(`${view}.${kolom}`.toUpperCase());
    expect([ggm, GGM_WERK[view!.toUpperCase()]]).toEqual([
      ggm,
      expect.arrayContaining([kolom!.toUpperCase()]),
    ]);
  }
  const besides = new Set(["inwoner_id", "gemeente"]);
  const told = GGMTABELLEN.flatMap(({ tabel, velden }) =>
    velden
      .filter(({ kolom }) => !besides.has(kolom))
      .map(({ kolom, ggm }) => `${tabel}.${kolom} ${ggm === null ? "–" : `${tabel.toUpperCase()}.${ggm}`}`),
  );
  expect(told.toSorted()).toEqual(lines.map(([, view, kolom, ggm]) => `${view}.${kolom} ${ggm}`).toSorted());
  expect(Object.fromEntries(GGMTABELLEN.map(({ tabel, klassen }) => [tabel, klassen]))).toEqual(VIEWS);
});

/** The same goal for each inwoner, so that his inzet can point at it. */
const goalOf = (inwoner: string) => `00000000-0000-4000-8000-${inwoner.slice(-12)}`;

/** So that a row of any content will do: here only row-level security is tested. */
async function dropChecks(): Promise<void> {
  const { rows } = await client.query<{ tabel: string; naam: string }>(`
    select conrelid::regclass::text as tabel, conname as naam from pg_constraint
     where connamespace = 'public'::regnamespace and contype in ('c', 'x')`);
  for (const { tabel, naam } of rows) await client.query(`alter table ${tabel} drop constraint ${naam}`);
}

async function insertAboutEveryone(): Promise<void> {
  const tables = new Map((await tablesOf(client)).map((table) => [table.naam, table]));
  await client.query("begin; set local session_replication_role = replica");
  for (const person of PERSONS) {
    const inwoner = idOfTarget[person];
    const about = {
      regio_id: REGIO,
      inwoner_id: inwoner,
      gemeente: person === "lotte" ? "GM0327" : "GM0307",
    };
    for (const [naam, values] of ROWS) {
      const table = tables.get(naam)!;
      await insert(naam, anyRow(table, { ...about, ...values(inwoner) }));
    }
    await insert("situaties", anyRow(tables.get("situaties")!, { ...about, ...SITUATIE }));
    await insert("mogelijkheden", anyRow(tables.get("mogelijkheden")!, { ...about, ...WENS }));
    await insert("plaatsingen", anyRow(tables.get("plaatsingen")!, { ...about, id: randomUUID(), ...WERK }));
  }
  await client.query("commit");
}

const SITUATIE = {
  uitkering: "Bijstand",
  doelgroepen: ["jongeren"],
  is_geregistreerd_werkzoekend: true,
  is_beschikbaar: true,
};
const WENS = { onderwerp: "werksoorten", waarde: ["groen"], bron: "inwoner", datum: "2026-01-01" };
/** Over, so that it gives no relation with anyone. */
const WERK = {
  werkgever_id: randomUUID(),
  werkvorm: "regulier",
  rapportgroep: "Bijstand",
  via: "WSP",
  uren_per_week: 2400,
  startdatum: "2020-01-01",
  einddatum: "2020-12-31",
};

async function insert(naam: string, row: Row): Promise<void> {
  const columns = Object.keys(row).join(", ");
  const text = pg.escapeLiteral(JSON.stringify(row));
  const replaced = ["situaties", "mogelijkheden"].includes(naam);
  if (replaced)
    await client.query(
      `delete from ${naam} where inwoner_id = $1${naam === "mogelijkheden" ? " and onderwerp = 'werksoorten'" : ""}`,
      [row["inwoner_id"]],
    );
  await client.query(
    `insert into ${naam} (${columns}) select ${columns} from jsonb_populate_record(null::${naam}, ${text})`,
  );
}

async function peopleIn(view: string, rol: (typeof ROLLEN)[number]): Promise<string[]> {
  await client.query("begin");
  await client.query(`set local role meedoen_app; set local app.ctx = '${REGIO}/${gebruikerId(rol)}';
    set local app.vandaag = '${VANDAAG}'`);
  const { rows } = await client.query<{ id: string }>(
    `select distinct inwoner_id as id from ggm.${view} where inwoner_id = any ($1::uuid[]) order by 1`,
    [PERSONS.map((person) => idOfTarget[person])],
  );
  await client.query("rollback");
  return rows.map(({ id }) => id);
}
