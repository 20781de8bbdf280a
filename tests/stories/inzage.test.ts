import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "#db/database";
import { encryptBsn } from "../../src/modules/inwoners/bsn.ts";
import type { Inzage, Inzageverzoek } from "../../src/modules/inzage/inzage.ts";
import { INZAGEDELEN, WEGGELATEN } from "../../src/modules/inzage/tabellen.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { sleutels } from "../support/sleutels.ts";
import { amina, gebruikerId, idOf, REGIO } from "../support/world.ts";

const ANDER = idOf("andere inwoner");
const COLLEGA = "Canarie Collega";
const BSN = "999990019";

/** A column of a table with rows about an inwoner. */
type Kolom = { readonly kolom: string; readonly type: string };

let app: TestApp;
/** A copy in which any text may stand anywhere, so that a word of our own can be planted in each column. */
let vrij: Database;
let tabellen: ReadonlyMap<string, readonly Kolom[]>;
beforeAll(async () => {
  app = await startTestApp();
  vrij = openDatabase(app.url, undefined, 1);
  tabellen = await tabellenOver(vrij);
  await plantEverywhere();
}, 60_000);
afterAll(async () => {
  await vrij.destroy();
  await app.stop();
});

async function tabellenOver(db: Database): Promise<ReadonlyMap<string, readonly Kolom[]>> {
  const { rows } = await sql<{ tabel: string; kolom: string; type: string }>`
    select c.relname as tabel, a.attname as kolom, format_type(a.atttypid, null) as type
      from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
       and a.attgenerated = '' and a.attidentity = ''
       and exists (select from pg_attribute i where i.attrelid = c.oid and i.attname = 'inwoner_id' and not i.attisdropped)
     order by c.relname, a.attnum`.execute(db);
  return Map.groupBy(rows, ({ tabel }) => tabel);
}

const canarie = (tabel: string, wie: string) => `canarie-${tabel}-${wie}`;

const WAARDEN: Readonly<Record<string, (woord: string) => unknown>> = {
  text: (woord) => woord,
  "text[]": (woord) => [woord],
  jsonb: (woord) =>
    JSON.stringify({ tekst: woord, doorNaam: COLLEGA, diep: [{ door_naam: COLLEGA, ook: woord }] }),
  uuid: () => randomUUID(),
  integer: () => 1,
  smallint: () => 1,
  bigint: () => 1,
  numeric: () => 1,
  "integer[]": () => [1],
  boolean: () => false,
  date: () => "2026-01-05",
  "timestamp with time zone": () => "2026-01-05T10:00:00Z",
  bytea: () => Buffer.from("00ff", "hex"),
  bit: () => "1",
};

/** A row about Amina and one about someone else in every table, with a word that says where it stands. */
async function plantEverywhere(): Promise<void> {
  await sql`set session_replication_role = replica`.execute(vrij); // no references, no triggers
  const { rows: gemeenten } = await sql<{ gemeente: string }>`
    select gemeente from inwoners where id = ${amina}`.execute(vrij);
  for (const [tabel, kolommen] of tabellen) {
    if (tabel === "gebruikers") continue;
    await dropRules(tabel);
    for (const [wie, id] of [
      ["zelf", amina],
      ["ander", ANDER],
    ] as const)
      await plant(tabel, kolommen, { wie, id, gemeente: gemeenten[0]!.gemeente });
  }
  const plaats = { regioId: REGIO, inwonerId: amina };
  await sql`update inwoner_bsn set sleutel_id = ${sleutels.bsnSleutelId},
    versleuteld = ${encryptBsn(BSN, plaats, sleutels)} where inwoner_id = ${amina}`.execute(vrij);
  await sql`set session_replication_role = origin`.execute(vrij);
}

async function dropRules(tabel: string): Promise<void> {
  const { rows } = await sql<{ naam: string }>`
    select conname as naam from pg_constraint where conrelid = ${tabel}::regclass and contype in ('c', 'x', 'u')`.execute(
    vrij,
  );
  for (const { naam } of rows)
    await sql`alter table ${sql.table(tabel)} drop constraint ${sql.id(naam)} cascade`.execute(vrij);
  await sql`delete from ${sql.table(tabel)} where inwoner_id = ${amina}`.execute(vrij);
}

async function plant(
  tabel: string,
  kolommen: readonly Kolom[],
  { wie, id, gemeente }: { wie: string; id: string; gemeente: string },
): Promise<void> {
  const fixed: Readonly<Record<string, unknown>> = {
    regio_id: REGIO,
    inwoner_id: id,
    gemeente,
    door_gebruiker_id: gebruikerId("klantmanager"),
    ...(wie === "zelf" && { door_naam: COLLEGA, naam_ander: COLLEGA }),
  };
  const values = kolommen.map(({ kolom, type }) =>
    kolom in fixed ? fixed[kolom] : WAARDEN[type]!(canarie(tabel, wie)),
  );
  await sql`insert into ${sql.table(tabel)} (${sql.join(kolommen.map(({ kolom }) => sql.id(kolom)))})
            overriding system value values (${sql.join(values)})`.execute(vrij);
}

const ask = async (rol: "inwoner" | "klantmanager", id: string = amina) =>
  (await app.as(rol).post(`/inwoners/${id}/inzageverzoeken`)).json<Inzageverzoek>();
const fetch = (rol: "inwoner" | "klantmanager", id: string) =>
  app.as(rol).post(`/inzageverzoeken/${id}/_ophalen`);

test("every table with an inwoner is in the overview, or left out with a reason that he reads", () => {
  const named = new Set(INZAGEDELEN.map(({ tabel }) => tabel));
  expect(tabellen.size).toBeGreaterThan(70);
  expect([...tabellen.keys()].filter((tabel) => !named.has(tabel) && !(tabel in WEGGELATEN))).toEqual([]);
  expect(Object.keys(WEGGELATEN).filter((tabel) => !tabellen.has(tabel) || named.has(tabel))).toEqual([]);
  const beside = ["inwoners", "kandidaatreacties", "mailuitgang", "sessies", "dataverwerkingen"];
  expect([...named].filter((tabel) => !tabellen.has(tabel)).toSorted()).toEqual(beside.toSorted());
  expect(new Set(INZAGEDELEN.map(({ titel }) => titel)).size).toBe(INZAGEDELEN.length);
});

test("what was planted about someone in every table is in his overview, and nothing of another (AVG art. 15 and 20)", async () => {
  const { id } = await ask("inwoner");
  const answer = await fetch("inwoner", id);
  expect(answer.statusCode).toBe(200);
  const inzage = answer.json<Inzage>();
  const text = JSON.stringify(inzage);
  const missing = [...tabellen].filter(([tabel, kolommen]) => {
    if (tabel in WEGGELATEN || tabel === "gebruikers") return false;
    const rijen = inzage.onderdelen.find(({ naam }) => naam === tabel)?.rijen ?? [];
    return rijen.length === 0 || (isReadable(tabel, kolommen) && !text.includes(canarie(tabel, "zelf")));
  });
  expect(missing.map(([tabel]) => tabel)).toEqual([]);
  expect(text).not.toContain("-ander");
  expect(text).not.toContain(COLLEGA);
  const part = (naam: string) => inzage.onderdelen.find((each) => each.naam === naam)!.rijen;
  expect(part("inwoner_bsn")).toEqual([{ bsn: BSN }]);
  expect(part("inwoners")).toMatchObject([{ id: amina }]);
  expect(part("contactmomenten")).toMatchObject([{ door: "klantmanager" }]);
  expect(part("dataverwerkingen").length).toBeGreaterThan(0);
  expect(inzage.weggelaten.length).toBeGreaterThan(2);
});

/** The BSN is sealed, and of some tables every word is a name of someone or a code. */
const isReadable = (tabel: string, kolommen: readonly Kolom[]) =>
  tabel !== "inwoner_bsn" &&
  kolommen.some(
    ({ kolom, type }) =>
      ["text", "text[]", "jsonb"].includes(type) &&
      !["regio_id", "gemeente", "door_naam", "naam", "sleutel"].includes(kolom) &&
      !kolom.endsWith("_door") &&
      !kolom.endsWith("_naam"),
  );

test("it is fetched once, by who asked for it, within a day; and it stands in the log", async () => {
  const { id, stand } = await ask("inwoner");
  expect(stand).toBe("klaar");
  expect((await fetch("klantmanager", id)).statusCode).toBe(404);
  expect((await fetch("inwoner", id)).statusCode).toBe(200);
  const again = await fetch("inwoner", id);
  expect(again.statusCode).toBe(409);
  expect(again.json().detail).toContain("Vraag uw gegevens opnieuw");

  const late = await ask("inwoner");
  await sql`update inzageverzoeken set gevraagd = '2020-01-01', verloopt = '2020-01-02' where id = ${late.id}`.execute(
    vrij,
  );
  expect((await fetch("inwoner", late.id)).statusCode).toBe(409);
  const { rijen } = (await app.as("inwoner").get(`/inwoners/${amina}/inzageverzoeken`)).json();
  expect(rijen.find((rij: Inzageverzoek) => rij.id === late.id)).toMatchObject({ stand: "verlopen" });
  expect(rijen.find((rij: Inzageverzoek) => rij.id === id)).toMatchObject({
    stand: "opgehaald",
    isEigen: true,
  });

  const { rows } = await sql<{ handeling: string; resultaat: string }>`
    select handeling, resultaat from auditregels where handeling = 'inzage.fetch' order by nummer`.execute(
    vrij,
  );
  expect(rows.map(({ resultaat }) => resultaat)).toContain("ok");
  expect(rows.map(({ resultaat }) => resultaat)).toContain("inzage.verlopen");
  const { rows: kept } = await sql`select from antwoorden where handeling = 'inzage.fetch'`.execute(vrij);
  expect(kept).toEqual([]); // nowhere a copy of everything
});

test("who guides him asks for him, and gets nothing that stands at another gemeente", async () => {
  await sql`set session_replication_role = replica`.execute(vrij);
  await sql`insert into begeleidingen (regio_id, id, gemeente, inwoner_id, gebruiker_id, naam, rol, is_hoofd, vanaf)
            select ${REGIO}, ${randomUUID()}::uuid, gemeente, id, ${gebruikerId("klantmanager")}::uuid, 'x', 'klantmanager', false, '2026-01-01'
              from inwoners where id = ${amina}`.execute(vrij);
  await sql`update dossierarchief set gemeente = 'GM9999' where inwoner_id = ${amina}`.execute(vrij);
  await sql`set session_replication_role = origin`.execute(vrij);
  const { id } = await ask("klantmanager");
  const inzage = (await fetch("klantmanager", id)).json<Inzage>();
  const part = (naam: string) => inzage.onderdelen.find((each) => each.naam === naam)!.rijen;
  expect(part("contactmomenten")).toHaveLength(1);
  expect(part("dossierarchief")).toEqual([]);
  const own = (await fetch("inwoner", (await ask("inwoner")).id)).json<Inzage>();
  expect(own.onderdelen.find(({ naam }) => naam === "dossierarchief")!.rijen).toHaveLength(1);
});

test("nobody asks for someone else, and a helper with a mandate does not either", async () => {
  for (const rol of ["vertegenwoordiger", "jobcoach", "manager", "fg", "beheerder", "werkgever"] as const) {
    const { statusCode } = await app.as(rol).post(`/inwoners/${amina}/inzageverzoeken`);
    expect([rol, statusCode]).toEqual([rol, expect.toBeOneOf([403, 404])]);
  }
});
