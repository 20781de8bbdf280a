import { sql } from "kysely";
import type { Database } from "#db/database";

/** Who owns the tables and runs migrations, who serves requests, and who sees aggregates only. None can sign in. */
export const ROLES = ["meedoen_owner", "meedoen_app", "meedoen_report"] as const;
export type Role = (typeof ROLES)[number];

/**
 * Makes the three roles and lets the user of this connection act as each of them. Roles belong to the server, not to
 * one database. Where the user may not make roles, an administrator makes them beforehand (docs/operating.md).
 */
export async function ensureRoles(db: Database): Promise<void> {
  await db.transaction().execute(async (db) => {
    await sql`select pg_advisory_xact_lock(727000)`.execute(db);
    for (const role of ROLES) {
      const exists = await sql`select 1 from pg_roles where rolname = ${role}`.execute(db);
      if (exists.rows.length === 0)
        await sql`create role ${sql.id(role)} nologin nosuperuser nobypassrls noinherit`.execute(db);
      const member = await sql<{ member: boolean }>`
        select pg_has_role(current_user, ${role}, 'member') as member`.execute(db);
      if (!member.rows[0]?.member) await sql`grant ${sql.id(role)} to current_user`.execute(db);
    }
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db);
    await sql`grant create on database ${sql.id(rows[0]!.name)} to meedoen_owner`.execute(db);
    await sql`grant all on schema public to meedoen_owner`.execute(db);
    await sql`revoke create on schema public from public`.execute(db);
    await sql`grant usage on schema public to meedoen_app, meedoen_report`.execute(db);
  });
}
