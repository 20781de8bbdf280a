import type pg from "pg";
import { Failure } from "#core/failure";
import { copyOut } from "#db/copy";
import type { Database } from "#db/database";
import { migrations } from "#db/migrate";
import { connectOnce, overClient } from "#db/one-connection";
import {
  copyTekst,
  migratiesVan,
  quote,
  reeksenVan,
  type TabelMetOrde,
  tabellenVan,
  wachtrijVan,
} from "./catalogus.ts";
import type { Inhoud, Migratie } from "./inhoud.ts";

/** Figures of a database, asked in a transaction that leaves nothing behind. */
export type Cijfers = (db: Database) => Promise<unknown>;

/**
 * Gives the whole content of a database as it is at one moment. Nobody can write meanwhile: of what was written after
 * that moment nothing would come along.
 */
export async function metInhoud<T>(
  url: string,
  cijfers: Cijfers,
  run: (inhoud: Inhoud) => Promise<T>,
): Promise<T> {
  const client = await connectOnce(url);
  try {
    await requireNobody(client);
    await requireSameVersion(client);
    await holdStill(client);
    const tabellen = await tabellenVan(client);
    const rijenVan = (tabel: TabelMetOrde) => copyOut(client, copyTekst(tabel));
    return await run({
      migraties: await migratiesVan(client),
      tabellen,
      reeksen: await reeksenVan(client),
      wachtrij: await wachtrijVan(client),
      cijfers: await figuresOf(client, cijfers),
      rijenVan: ({ naam }) => rijenVan(tabellen.find((tabel) => tabel.naam === naam)!),
    });
  } finally {
    await client.end(); // what was not committed is gone
  }
}

/** Asks the figures, and takes back what asking them wrote. */
export async function figuresOf(client: pg.Client, cijfers: Cijfers): Promise<unknown> {
  await client.query("savepoint cijfers");
  const found = await cijfers(overClient(client));
  await client.query("rollback to savepoint cijfers");
  return found;
}

/** A service that goes on writes to a database that nobody looks at any more. */
async function requireNobody(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `select from pg_stat_activity
      where datname = current_database() and application_name like 'meedoen%' and pid <> pg_backend_pid() limit 1`,
  );
  if (rows.length > 0)
    throw wrong("draait", "Meedoen draait nog op deze gegevens. Stop het eerst, en probeer het dan opnieuw.");
}

async function requireSameVersion(client: pg.Client): Promise<void> {
  const found = await asOwner(client, () => migratiesVan(client));
  if (found.length === 0)
    throw wrong(
      "leeg",
      "In deze database staan geen gegevens van Meedoen. Controleer DATA_DIR of DATABASE_URL.",
    );
  if (!isSameVersion(found, await migrations()))
    throw wrong(
      "versie",
      "Deze gegevens horen bij een andere versie van Meedoen. Werk eerst bij met: meedoen migreer",
    );
}

async function asOwner<T>(client: pg.Client, run: () => Promise<T>): Promise<T> {
  const { rows } = await client.query<{ kan: boolean }>(
    "select coalesce((select pg_has_role(current_user, oid, 'member') from pg_roles where rolname = 'meedoen_owner'), false) as kan",
  );
  if (!rows[0]!.kan) return run();
  await client.query("set role meedoen_owner");
  const found = await run();
  await client.query("reset role");
  return found;
}

export const isSameVersion = (one: readonly Migratie[], other: readonly Migratie[]): boolean =>
  one.length === other.length &&
  one.every(({ bestand, checksum }, at) => bestand === other[at]?.bestand && checksum === other[at].checksum);

/** Begins the one transaction. The locks come before its first question, so that it sees all that was written. */
async function holdStill(client: pg.Client): Promise<void> {
  const names = (await tabellenVan(client)).map(({ naam }) => quote(naam)).join(", ");
  await client.query("begin isolation level repeatable read");
  await client.query("set local role meedoen_owner");
  try {
    await client.query(`lock table ${names} in share mode`);
  } catch (error) {
    if ((error as { code?: string }).code !== "55P03") throw error;
    throw wrong(
      "bezig",
      "Er wordt nog met deze gegevens gewerkt. Stop Meedoen eerst en probeer het opnieuw.",
    );
  }
}

const wrong = (code: string, detail: string) => new Failure("conflict", `verhuizen.${code}`, detail);
