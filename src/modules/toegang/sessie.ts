import { createHash, randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { NewId } from "#core/context";
import type { Database } from "#db/database";
import type { User } from "./toegang.ts";

/** A day at work and a little more; then a user signs in again, whatever he does. */
export const MAX_SESSIE_IN_UREN = 10;
/** Without a request for this long a session ends. The database keeps the same time (`open_sessie`). */
export const MAX_STILTE_IN_MINUTEN = 30;

export type OpenSessie = { readonly user: User; readonly sessieId: string; readonly verloopt: Date };

/** The user to whom this token was given, with the rights of this moment; nothing when the session has ended. */
export async function openSessie(
  db: Database,
  regioId: string,
  token: string,
): Promise<OpenSessie | undefined> {
  const { rows } = await sql<
    Omit<User, "regioId"> & { sessieId: string; gebruikerId: string; verloopt: Date }
  >`
    select * from open_sessie(${regioId}, ${hashOf(token)})`.execute(db);
  const [found] = rows;
  if (!found) return undefined;
  const { sessieId, gebruikerId, verloopt, ...user } = found;
  return {
    sessieId,
    verloopt,
    user: { ...user, id: gebruikerId, regioId },
  };
}

/** Where a sign-in came from, for the audit. */
export type Aanmelding = {
  readonly regioId: string;
  readonly aanmeldnaam: string;
  readonly traceId: string;
  readonly herkomst: string;
  readonly moment: Date;
};

/** Starts a session and gives the token for the cookie; nothing when nobody active has this name. */
export async function startSessie(
  db: Database,
  newId: NewId,
  aanmelding: Aanmelding,
): Promise<string | undefined> {
  const { regioId, aanmeldnaam } = aanmelding;
  const token = randomBytes(32).toString("base64url");
  return db.transaction().execute(async (db) => {
    const { rows } = await sql<{ gebruikerId: string | null }>`
      select maak_sessie(${regioId}, ${newId()}, ${aanmeldnaam}, ${hashOf(token)},
        make_interval(hours => ${MAX_SESSIE_IN_UREN})) as gebruiker_id`.execute(db);
    const gebruikerId = rows[0]?.gebruikerId ?? null;
    await audit(
      db,
      aanmelding,
      "sessie.start",
      gebruikerId,
      gebruikerId ? "ok" : "sessie.onbekende-gebruiker",
    );
    return gebruikerId ? token : undefined;
  });
}

/** Keeps that a sign-in was refused. Who tried is not known for certain, so no name is kept. */
export const recordRefusedAanmelding = (
  db: Database,
  aanmelding: Omit<Aanmelding, "aanmeldnaam">,
  code: string,
): Promise<void> => audit(db, aanmelding, "sessie.start", null, code);

/** Ends a session at once. */
export const endSessie = (
  db: Database,
  { sessieId, user }: OpenSessie,
  waar: Omit<Aanmelding, "aanmeldnaam">,
): Promise<void> =>
  db.transaction().execute(async (db) => {
    await sql`select trek_sessie_in(${user.regioId}, ${sessieId})`.execute(db);
    await audit(db, waar, "sessie.einde", user.id, "ok");
  });

async function audit(
  db: Database,
  { regioId, herkomst, traceId, moment }: Omit<Aanmelding, "aanmeldnaam">,
  handeling: string,
  gebruikerId: string | null,
  resultaat: string,
): Promise<void> {
  const object = gebruikerId ? `gebruiker/${gebruikerId}` : "regio";
  await sql`select leg_audit_vast(${regioId}, 'regio', ${gebruikerId}::uuid, ${handeling}, ${object}, ${resultaat},
    ${herkomst}, ${traceId}, '{}'::text[], ${moment})`.execute(db);
}

const hashOf = (token: string) => createHash("sha256").update(token).digest();
