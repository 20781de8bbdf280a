import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { Database } from "#db/database";

/** Signs in for requests. Not named `meedoen_…`: those roles cannot sign in. */
const LOGIN = "dienst_meedoen";

/**
 * Makes a user of the embedded server who can act as `meedoen_app` and as nobody else, and gives the address with which
 * requests are served. The user that made the server can become the owner, so no request may run on its connection. The
 * password is new at every start and stands nowhere.
 */
export async function makeAppLogin(owner: Database, url: string): Promise<string> {
  const password = randomBytes(24).toString("base64url");
  await owner.transaction().execute(async (db) => {
    await sql`select pg_advisory_xact_lock(727000)`.execute(db);
    const { rows } = await sql`select from pg_roles where rolname = ${LOGIN}`.execute(db);
    if (rows.length === 0) await sql`create role ${sql.id(LOGIN)} noinherit`.execute(db);
    await sql`alter role ${sql.id(LOGIN)} login password ${sql.lit(password)}`.execute(db);
    await sql`grant meedoen_app to ${sql.id(LOGIN)}`.execute(db);
  });
  return Object.assign(new URL(url), { username: LOGIN, password }).href;
}
