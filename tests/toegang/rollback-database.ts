import { CamelCasePlugin, Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import type { Database } from "#db/database";
import type { Tables } from "#db/tables";

/**
 * The application's database over one connection, in which everything between `begin` and `rollback` is undone: what
 * the application thinks are transactions are savepoints. So each request of a matrix starts from the same region.
 */
export async function openRollbackDatabase(url: string) {
  const client = new pg.Client({ connectionString: url, options: "-c role=meedoen_app" });
  await client.connect();
  const connection = {
    query: (text: string, values?: readonly unknown[]) =>
      client.query(SAVEPOINTS[text] ?? text, values ? [...values] : []),
    release: () => {},
  };
  const pool = { connect: async () => connection, end: () => client.end() };
  const db: Database = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: pool as unknown as pg.Pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });

  /** What the request finds, made as the owner. */
  const asOwner = async (prepare: (db: Database) => Promise<unknown>) => {
    await client.query("set local role meedoen_owner");
    await prepare(db);
    await client.query("set local role meedoen_app");
  };
  const undone = async <T>(run: () => Promise<T>): Promise<T> => {
    await client.query("begin");
    try {
      return await run();
    } finally {
      await client.query("rollback");
    }
  };
  return { db, asOwner, undone, stop: () => db.destroy() };
}

const SAVEPOINTS: Readonly<Record<string, string>> = {
  begin: "savepoint verzoek",
  commit: "release savepoint verzoek",
  rollback: "rollback to savepoint verzoek",
};

/** Takes row-level security out of the way: what then keeps people apart is the service alone. */
export async function openAllPolicies(owner: Database): Promise<void> {
  await sql`do $$
    declare p record;
    begin
      for p in select y.polname, c.relname from pg_policy y join pg_class c on c.oid = y.polrelid where not y.polpermissive
      loop
        execute format('drop policy %I on %I', p.polname, p.relname);
      end loop;
      for p in select distinct c.relname from pg_policy y join pg_class c on c.oid = y.polrelid
         where c.relnamespace = 'public'::regnamespace and has_table_privilege('meedoen_app', c.oid, 'select, insert, update, delete')
      loop
        execute format('create policy alles on %I to meedoen_app using (true) with check (true)', p.relname);
      end loop;
    end $$`.execute(owner);
}
