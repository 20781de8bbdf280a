import type pg from "pg";
import { quote } from "./catalogus.ts";

type Sleutel = { readonly tabel: string; readonly naam: string; readonly tekst: string };

/**
 * Loads tables while nothing reacts to it: no triggers, no references in an order that would matter, no row-level
 * security for the owner. Afterwards everything is as it was, which is compared, and every reference is checked anew.
 */
export async function zonderToezicht(
  client: pg.Client,
  tabellen: readonly string[],
  load: () => Promise<void>,
): Promise<void> {
  const before = await toezichtVan(client);
  const { rows: sleutels } = await client.query<Sleutel>(SLEUTELS);
  await client.query("set constraints all immediate");
  for (const tabel of tabellen)
    await client.query(`alter table ${quote(tabel)} disable trigger user, no force row level security`);
  for (const { tabel, naam } of sleutels)
    await client.query(`alter table ${quote(tabel)} drop constraint ${quote(naam)}`);

  await load();

  for (const { tabel, naam, tekst } of sleutels)
    await client.query(`alter table ${quote(tabel)} add constraint ${quote(naam)} ${tekst}`);
  for (const { tabel, naam, stand } of before.triggers)
    await client.query(`alter table ${quote(tabel)} ${ZET[stand]} trigger ${quote(naam)}`);
  for (const { tabel } of before.beveiligd)
    await client.query(`alter table ${quote(tabel)} force row level security`);
  const after = await toezichtVan(client);
  if (JSON.stringify(after) !== JSON.stringify(before))
    throw new Error("The guards of the tables are not what they were before loading");
}

const SLEUTELS = `
  select conrelid::regclass::text as tabel, conname as naam, pg_get_constraintdef(oid) as tekst
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0
   order by conrelid::regclass::text, conname`;

/** As `pg_trigger` writes how a trigger fires. */
const ZET: Readonly<Record<string, string>> = {
  O: "enable",
  D: "disable",
  R: "enable replica",
  A: "enable always",
};

type Toezicht = {
  readonly triggers: readonly { tabel: string; naam: string; stand: string }[];
  readonly beveiligd: readonly { tabel: string }[];
  readonly sleutels: readonly Sleutel[];
  readonly regels: readonly unknown[];
};

/** Everything that guards the tables: triggers, row-level security with its policies, references. */
async function toezichtVan(client: pg.Client): Promise<Toezicht> {
  const rowsOf = async <Row extends pg.QueryResultRow>(text: string) => (await client.query<Row>(text)).rows;
  return {
    triggers: await rowsOf(`
      select c.relname as tabel, t.tgname as naam, t.tgenabled as stand
        from pg_trigger t join pg_class c on c.oid = t.tgrelid
       where not t.tgisinternal and c.relnamespace = 'public'::regnamespace order by 1, 2`),
    beveiligd: await rowsOf(`
      select relname as tabel from pg_class
       where relnamespace = 'public'::regnamespace and relrowsecurity and relforcerowsecurity order by 1`),
    sleutels: await rowsOf(SLEUTELS),
    regels: await rowsOf(`
      select tablename as tabel, policyname as naam, cmd, roles::text, qual, with_check
        from pg_policies where schemaname = 'public' order by 1, 2`),
  };
}
