import { createHash, randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { Now } from "#core/context";
import type { Database } from "#db/database";

/** As `meedoen_app`, without a session: three functions answer. */
export type Weegmiddelen = { readonly db: Database; readonly regioId: string; readonly now: Now };

/** What a phone may know of the session of a code. */
export type OpenbareSessie = {
  readonly naam: string;
  readonly vraag: string;
  readonly criteria: readonly { readonly naam: string; readonly uitleg: string }[];
  readonly groepen: readonly string[];
  readonly isOpen: boolean;
};
export type EigenWeging = { readonly groep: string; readonly punten: readonly number[] };
export type Ontvangst = "ontvangen" | "gesloten" | "vol" | "klopt niet" | "onbekend";

/** What a phone keeps, so that it counts once: at random, and it says nothing of whose it is. */
export const nieuweDeelnemer = (): string => randomBytes(24).toString("base64url");

/** As it was typed: without spaces, small letters are capitals; undefined where it can be no code. */
export function codeIn(typed: string): string | undefined {
  const code = typed.replaceAll(/[\s-]/g, "").toUpperCase();
  return /^[2-9A-Z]{8}$/.test(code) ? code : undefined;
}

export async function openbareSessie(
  { db, regioId, now }: Weegmiddelen,
  code: string,
): Promise<OpenbareSessie | undefined> {
  const { rows } = await sql<OpenbareSessie>`
    select * from toon_weegsessie(${regioId}, ${code}, ${now()})`.execute(db);
  return rows[0];
}

export async function eigenWeging(
  { db, regioId, now }: Weegmiddelen,
  code: string,
  deelnemer: string,
): Promise<EigenWeging | undefined> {
  const { rows } = await sql<EigenWeging>`
    select * from eigen_weging(${regioId}, ${code}, ${hashVan(code, deelnemer)}, ${now()})`.execute(db);
  return rows[0];
}

export async function geefWeging(
  { db, regioId, now }: Weegmiddelen,
  { code, deelnemer, groep, punten }: EigenWeging & { readonly code: string; readonly deelnemer: string },
): Promise<Ontvangst> {
  const { rows } = await sql<{ ontvangst: Ontvangst }>`
    select geef_weging(${regioId}, ${code}, ${hashVan(code, deelnemer)}, ${groep}, ${[...punten]}::integer[], ${now()}) as ontvangst`.execute(
    db,
  );
  return rows[0]!.ontvangst;
}

/** In another session another one, so that nobody can lay two sessions beside each other. */
const hashVan = (code: string, deelnemer: string): string =>
  createHash("sha256").update(`${code}/${deelnemer}`).digest("hex");
