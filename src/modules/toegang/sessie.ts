import { createHash, randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { NewId } from "#core/context";
import { dateInNetherlands } from "#core/dates";
import { asUser } from "#db/as-user";
import type { Database } from "#db/database";
import { aanmeldbewijs } from "./aanmeldbewijs.ts";
import type { GeldendeMachtiging } from "./machtiging.ts";
import type { User } from "./toegang.ts";

/** A day at work and a little more; then a user signs in again, whatever he does. */
const MAX_SESSIE_IN_UREN = 10;
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
  const helps = user.rollen.includes("vertegenwoordiger");
  const machtiging = helps ? await machtigingVan(db, regioId, gebruikerId) : null;
  return {
    sessieId,
    verloopt,
    user: { ...user, id: gebruikerId, regioId, machtiging },
  };
}

/** What the mandate of this account gives today; nothing where it ended or was taken back. */
async function machtigingVan(
  db: Database,
  regioId: string,
  gebruikerId: string,
): Promise<GeldendeMachtiging | null> {
  const { rows } = await sql<GeldendeMachtiging>`
    select * from geldende_machtiging(${regioId}, ${gebruikerId}::uuid)`.execute(db);
  return rows[0] ?? null;
}

/** Where a sign-in came from, for the audit. */
export type Herkomst = {
  readonly regioId: string;
  readonly traceId: string;
  readonly herkomst: string;
  readonly moment: Date;
};

/** Someone whom the identity provider named. */
export type Aanmelding = Herkomst & { readonly aanmeldnaam: string };

/** Starts a session and gives the token for the cookie; nothing when nobody active has this name. */
export async function startSessie(
  db: Database,
  { newId, sleutel }: { newId: NewId; sleutel: Buffer },
  { regioId, aanmeldnaam, traceId, herkomst, moment }: Aanmelding,
): Promise<string | undefined> {
  const token = randomBytes(32).toString("base64url");
  const [sessieId, hash] = [newId(), hashOf(token)];
  const bewijs = aanmeldbewijs(sleutel, [
    regioId,
    sessieId,
    aanmeldnaam,
    hash.toString("hex"),
    String(MAX_SESSIE_IN_UREN),
    herkomst,
    traceId,
    String(moment.getTime()),
  ]);
  const { rows } = await sql<{ gebruikerId: string | null }>`
    select maak_sessie(${regioId}, ${sessieId}::uuid, ${aanmeldnaam}, ${hash}, ${MAX_SESSIE_IN_UREN}, ${herkomst},
      ${traceId}, ${moment}, ${bewijs}) as gebruiker_id`.execute(db);
  return rows[0]?.gebruikerId ? token : undefined;
}

/** Why a sign-in was refused, as the audit keeps it. */
export type Weigering = "verlopen" | "geannuleerd" | "onbekend" | "niveau" | "onbereikbaar";

/** Keeps that a sign-in was refused. Who tried is not known for certain, so no name is kept. */
export async function recordRefusedAanmelding(
  db: Database,
  { regioId, herkomst, traceId, moment }: Herkomst,
  weigering: Weigering,
): Promise<void> {
  await sql`select leg_aanmeldweigering_vast(${regioId}, ${weigering}, ${herkomst}, ${traceId}, ${moment})`.execute(
    db,
  );
}

/** Ends a session at once. */
export const endSessie = (
  db: Database,
  { sessieId, user }: OpenSessie,
  { herkomst, traceId, moment }: Herkomst,
): Promise<void> =>
  asUser(db, { regioId: user.regioId, sessieId }, dateInNetherlands(moment), async (db) => {
    await sql`select beeindig_sessie(${herkomst}, ${traceId}, ${moment})`.execute(db);
  });

const hashOf = (token: string) => createHash("sha256").update(token).digest();
