import { sql } from "kysely";
import pg from "pg";
import type { TSchema } from "typebox";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Route } from "../../src/modules/route.ts";
import { routes } from "../../src/modules/routes.ts";
import { scopesOf } from "../../src/modules/toegang/toegang.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { signInClient } from "../support/sign-in.ts";
import { FIELDS } from "./werkgever-velden.ts";

// What an employer is told, over the whole demo region: every door that he may call, with words that stand nowhere else in every
// field about everyone who did not say yes to him.

let service: TestService;
let ilse: Awaited<ReturnType<typeof signInClient>>;
/** Everyone who did not say yes at her company. */
let unsaid: ReadonlySet<string>;

const WERKGEVER = { rollen: ["werkgever"] } as const;
const isHis = ({ door }: Route) =>
  scopesOf(WERKGEVER, door.kind === "action" ? "change" : "read", door.dataklasse).length > 0;
const his = routes.filter(isHis);

beforeAll(async () => {
  service = await startTestService({}, "demo");
  unsaid = await plantCanaries(service);
  ilse = await signInClient(service.address, "ilse");
}, 240_000);
afterAll(() => service.stop());

test("no door tells an employer anything of who did not say yes, over the whole demo region (S-11)", async () => {
  expect(unsaid.size).toBeGreaterThan(10_000);
  const told: string[] = [];
  let answers = 0;
  for (const route of his.filter(
    ({ door, file }: Route & { file?: string }) => door.kind === "query" && !file,
  ))
    for (const url of await addressesOf(service, route)) {
      const answer = await (route.method === "GET" ? ilse.get(url) : ilse.post(url));
      const text = await answer.text();
      if (answer.ok) answers += 1;
      if (text.includes("KANARIE")) told.push(`${url}: ${/.{0,60}KANARIE.{0,60}/.exec(text)?.[0]}`);
      for (const id of idsIn(text)) if (answer.ok && unsaid.has(id)) told.push(`${url} names ${id}`);
    }
  expect(answers).toBeGreaterThan(10);
  expect(told).toEqual([]);
}, 120_000);

test("why nobody was found for a plek of his is not told to an employer (S-11)", async () => {
  const { rows } = await sql<{ id: string }>`
    update plekken set status = 'gesloten', sluitreden = 'werkgever trok de plek in', geen_match_reden = 'persoonlijk',
        geen_match_woorden = 'KANARIE kandidaat', geen_match_op = current_date
      where werkgever_id = (select werkgever_id from gebruikers where aanmeldnaam = 'ilse')
    returning id`.execute(service.owner);
  expect(rows.length).toBeGreaterThan(0);
  for (const { id } of rows) {
    const answer = await ilse.get(`/plekken/${id}`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ id, geenMatch: null });
  }
  await sql`
    update plekken set status = 'open', sluitreden = null, gesloten_op = null, geen_match_reden = null, geen_match_woorden = null,
        geen_match_op = null
      where id = any (${rows.map(({ id }) => id)}::uuid[])`.execute(service.owner);
});

test("of his own people an employer reads whom he can call, nobody near to them and no reason (S-11)", async () => {
  const { rows } = await sql<{ inwonerId: string }>`
    update begeleidingen b set waarom = 'KANARIE waarom'
      from plaatsingen p, gebruikers g
     where g.aanmeldnaam = 'ilse' and p.werkgever_id = g.werkgever_id and p.inwoner_id = b.inwoner_id and b.tot is null
       and b.inwoner_id not in (select id from zonder_ja)
    returning b.inwoner_id`.execute(service.owner);
  const [first] = rows;
  await sql`
    insert into begeleidingen (regio_id, id, gemeente, inwoner_id, naam, rol, is_hoofd, is_naaste, toestemming_op, vanaf)
    select b.regio_id, gen_random_uuid(), b.gemeente, b.inwoner_id, 'KANARIE naaste', 'moeder', false, true, b.vanaf, b.vanaf
      from begeleidingen b where b.inwoner_id = ${first?.inwonerId} and b.tot is null limit 1`.execute(
    service.owner,
  );
  for (const part of ["helpers", "kring"]) {
    const answer = await ilse.get(`/inwoners/${first?.inwonerId}/${part}`);
    expect(answer.status, part).toBe(200);
    const text = await answer.text();
    expect(text, part).toContain('"gebruikerId":"');
    expect(text, part).not.toContain("KANARIE");
  }
});

test("what an employer reads of candidates is a number and words of fixed lists, and a name only after the yes (S-11)", async () => {
  const answer = await ilse.get("/mijn-bedrijf/kandidaten?perPagina=50");
  const { rijen } = (await answer.json()) as { rijen: { stand: string; naam: string | null }[] };
  const thinking = rijen.filter(({ stand }) => stand === "denkt na");
  expect(thinking.length).toBeGreaterThan(0);
  expect(thinking.filter(({ naam }) => naam !== null)).toEqual([]);
  for (const { naam } of rijen.filter(({ stand }) => stand === "zei ja"))
    expect(naam).toEqual(expect.any(String));
});

test("every field that a door can answer to an employer is on the list: a new one is looked at first (S-11)", () => {
  const found = his.flatMap(({ method, path, door }) =>
    fieldsIn(door.output).map((field) => `${method} ${path} ${field}`),
  );
  const known = Object.entries(FIELDS).flatMap(([route, fields]) =>
    fields.split(" ").map((field) => `${route} ${field}`),
  );
  expect(found.filter((field) => !known.includes(field))).toEqual([]);
  expect(known.filter((field) => !found.includes(field))).toEqual([]);
});

type Schema = TSchema & {
  readonly type?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
};

/** The names of the fields of an answer, each with the names around it. */
function fieldsIn(schema: Schema, around = ""): string[] {
  if (schema.anyOf) return [...new Set(schema.anyOf.flatMap((part) => fieldsIn(part, around)))];
  if (schema.items) return fieldsIn(schema.items, `${around}[]`);
  if (!schema.properties) return [around || "."];
  return Object.entries(schema.properties).flatMap(([name, part]) =>
    fieldsIn(part, around ? `${around}.${name}` : name),
  );
}

/** Every field in which something about a person can stand, of everyone who did not say yes at the company of Ilse. */
async function plantCanaries({ url, owner }: TestService): Promise<ReadonlySet<string>> {
  await sql.raw(WITHOUT_YES).execute(owner);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("set session_replication_role = replica; set synchronous_commit = off");
  const { rows } = await client.query<{ tabel: string; kolom: string; sleutel: string }>(TEXTS);
  expect(rows.length).toBeGreaterThan(20);
  const plant = (tabel: string, sleutel: string, kolommen: readonly string[]) =>
    client.query(`update ${tabel} set ${kolommen.map((kolom) => `${kolom} = case when ${kolom} is not null then 'KANARIE ${tabel} ${kolom}' end`).join(", ")}
      where ${sleutel} in (select id from zonder_ja) and coalesce(${kolommen.join(", ")}) is not null`);
  for (const [tabel, of] of Map.groupBy(rows, ({ tabel }) => tabel)) {
    const kolommen = of.map(({ kolom }) => kolom);
    const sleutel = of[0]!.sleutel;
    const planted = await plant(tabel, sleutel, kolommen).catch(orListOfWords);
    if (planted) continue;
    for (const kolom of kolommen) await plant(tabel, sleutel, [kolom]).catch(orListOfWords);
  }
  const { rows: people } = await client.query<{ id: string }>("select id::text from zonder_ja");
  await client.end();
  return new Set(people.map(({ id }) => id));
}

/** One of a list of words holds no text of its own. */
function orListOfWords(error: Error & { code?: string }): null {
  if (error.code !== "23514") throw error;
  return null;
}

const WITHOUT_YES = `
  create table zonder_ja as
  select i.id from inwoners i where i.id not in (
    select v.inwoner_id from gebruikers g
      join plekken k on k.regio_id = g.regio_id and k.werkgever_id = g.werkgever_id
      join voorstellen v on v.regio_id = k.regio_id and v.plek_id = k.id and v.status in ('akkoord', 'geplaatst')
     where g.aanmeldnaam = 'ilse'
    union select o.inwoner_id from overstappen o
      join plaatsingen p on p.regio_id = o.regio_id and p.inwoner_id = o.inwoner_id
      join gebruikers g on g.werkgever_id = p.werkgever_id and g.aanmeldnaam = 'ilse')`;

/** Names, ways to reach someone and whatever a person typed, in each table about an inwoner. */
const TEXTS = `
  select c.table_name as tabel, c.column_name as kolom,
         case when c.table_name = 'inwoners' then 'id' else 'inwoner_id' end as sleutel
    from information_schema.columns c
    join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
   where c.table_schema = 'public' and c.data_type = 'text' and c.is_generated = 'NEVER'
     and (c.table_name = 'inwoners' or exists (select from information_schema.columns i
       where i.table_schema = 'public' and i.table_name = c.table_name and i.column_name = 'inwoner_id'))
     and c.column_name = any (array['voornaam', 'tussenvoegsel', 'achternaam', 'wijk', 'straat', 'telefoon', 'email', 'adres',
       'waarom', 'antwoord', 'tekst', 'woorden', 'toelichting', 'eigen_woorden', 'functie', 'weg_terug', 'afspraken', 'resultaat',
       'wat', 'behoefte', 'afstand_reden', 'vervolg', 'geen_match_woorden', 'bel', 'wens'])`;

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const idsIn = (text: string): ReadonlySet<string> => new Set(text.match(UUID) ?? []);

/** The addresses of a question: with everything of his own, and with what is not his. */
async function addressesOf({ owner }: TestService, { path }: Route): Promise<string[]> {
  if (!path.includes(":")) return [path];
  const { rows } = await sql<{ id: string }>`
    select id from (
      (select w.id from werkgevers w join gebruikers g on g.werkgever_id = w.id where g.aanmeldnaam = 'ilse' limit 1)
      union all (select k.id from plekken k join gebruikers g on g.werkgever_id = k.werkgever_id where g.aanmeldnaam = 'ilse' limit 6)
      union all (select v.id from voorstellen v order by v.id limit 6)
      union all (select p.id from plaatsingen p order by p.id limit 6)
      union all (select z.id from zonder_ja z order by z.id limit 6)
      union all (select a.id from werkafspraken a order by a.id limit 3)) alles`.execute(owner);
  return rows.map(({ id }) => path.replace(/:\w+/g, id));
}
