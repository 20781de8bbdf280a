import { createHash, randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { NewId } from "#core/context";
import type { Database } from "#db/database";
import { aanmeldbewijs } from "../toegang/aanmeldbewijs.ts";
import type { Herkomst, OpenSessie } from "../toegang/sessie.ts";
import type { Programmarol } from "../toegang/scopes.ts";
import type { User } from "../toegang/toegang.ts";
import type { OpenbareSleutel } from "./sleutel.ts";

/** So long a token works; then a program asks for another. */
export const GELDIG_IN_SECONDEN = 15 * 60;

export type Programmasessie = OpenSessie & { readonly verzoekenPerMinuut: number };

/** A public key, of whom, and what that program may. */
export type SleutelVan = OpenbareSleutel & { readonly rol: Programmarol; readonly scopes: readonly string[] };

/** The public keys of a program that may come in; none for who may not. */
export async function sleutelsVan(
  db: Database,
  regioId: string,
  koppelingId: string,
): Promise<readonly SleutelVan[]> {
  const { rows } = await sql<SleutelVan>`
    select * from koppelingsleutels_van(${regioId}, ${koppelingId}::uuid)`.execute(db);
  return rows;
}

/** An assertion of a program that was found to be signed by it. */
export type Bewijs = Herkomst & {
  readonly koppelingId: string;
  /** Of the key that signed. */
  readonly kid: string;
  readonly jti: string;
  /** Until when it could be used again. */
  readonly tot: Date;
  /** What is asked for; all that the program may where nothing is. */
  readonly scopes: readonly string[];
};

export type Uitkomst = "ok" | "onbekend" | "gebruikt" | "scope";

/** Starts a session for a program, and answers with the name of its token; the id of the session stays here. */
export async function startProgrammasessie(
  db: Database,
  { newId, sleutel }: { newId: NewId; sleutel: Buffer },
  { regioId, koppelingId, kid, jti, tot, scopes, herkomst, traceId, moment }: Bewijs,
): Promise<{ uitkomst: Uitkomst; token: string }> {
  const token = randomBytes(32).toString("base64url");
  const [sessieId, hash, gebruikt] = [newId(), hashOf(token), createHash("sha256").update(jti).digest()];
  const bewijs = aanmeldbewijs(sleutel, [
    regioId,
    sessieId,
    koppelingId,
    kid,
    hash.toString("hex"),
    String(GELDIG_IN_SECONDEN),
    scopes.join(" "),
    gebruikt.toString("hex"),
    String(tot.getTime()),
    herkomst,
    traceId,
    String(moment.getTime()),
  ]);
  const { rows } = await sql<{ uitkomst: Uitkomst }>`
    select maak_programmasessie(${regioId}, ${sessieId}::uuid, ${koppelingId}::uuid, ${kid}, ${hash}, ${GELDIG_IN_SECONDEN},
      ${[...scopes]}::text[], ${gebruikt}, ${tot}, ${herkomst}, ${traceId}, ${moment}, ${bewijs}) as uitkomst`.execute(
    db,
  );
  return { uitkomst: rows[0]?.uitkomst ?? "onbekend", token };
}

/** Keeps that an assertion of a known program was refused. */
export async function recordTokenweigering(
  db: Database,
  { regioId, herkomst, traceId, moment }: Herkomst,
  koppelingId: string,
  reden: "handtekening" | "verlopen" | "gegevens",
): Promise<void> {
  await sql`select leg_tokenweigering_vast(${regioId}, ${koppelingId}::uuid, ${reden}, ${herkomst}, ${traceId},
    ${moment})`.execute(db);
}

/** The program to which this token was given, with the rights of this moment; nothing when it was ended or stopped. */
export async function openProgrammasessie(
  db: Database,
  regioId: string,
  token: string,
): Promise<Programmasessie | undefined> {
  type Row = Pick<User, "naam" | "functie" | "rollen" | "gemeenten" | "organisatieId"> & {
    sessieId: string;
    gebruikerId: string;
    scopes: readonly string[];
    verzoekenPerMinuut: number;
    verloopt: Date;
  };
  const { rows } = await sql<Row>`
    select * from open_programmasessie(${regioId}, ${hashOf(token)})`.execute(db);
  const [found] = rows;
  if (!found) return undefined;
  const { sessieId, gebruikerId, verzoekenPerMinuut, verloopt, ...user } = found;
  const nobody = { unitId: null, inwonerId: null, werkgeverId: null, machtiging: null };
  return { sessieId, verloopt, verzoekenPerMinuut, user: { ...user, ...nobody, id: gebruikerId, regioId } };
}

/** Not as the token of a cookie is kept: what was given to a program opens nothing as a cookie. */
const hashOf = (token: string) => createHash("sha256").update(`programma:${token}`).digest();
