import { createHash, createHmac } from "node:crypto";
import { isIPv6 } from "node:net";
import { sql } from "kysely";
import type { NewId, Now, Today } from "#core/context";
import type { IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { type Invoer, inhoudVan } from "./invoer.ts";
import { antwoordVoor } from "./plekmelding.ts";

export type Meldmiddelen = {
  /** As `meedoen_app`, without a session: three functions answer. */
  readonly db: Database;
  readonly regioId: string;
  readonly now: Now;
  readonly today: Today;
  readonly newId: NewId;
  /** W3C trace id, 32 hexadecimal digits. */
  readonly traceId: string;
  /** The address that asked. */
  readonly herkomst: string;
};

/** Whom the werkgever can expect, and by when where it is confirmed. */
export type Meldcontact = {
  readonly id: string;
  readonly isBevestigd: boolean;
  readonly nummer: number | null;
  readonly soort: "plek" | "vraag";
  readonly antwoordVoor: IsoDate | null;
  /** What he was told, and when. */
  readonly antwoord: string | null;
  readonly beantwoordOp: IsoDate | null;
  readonly naam: string | null;
  readonly telefoon: string | null;
};

/**
 * What stands in the mail of this request: nobody can make it without the key of the service, and who has the database
 * only has its hash.
 */
export const codeVan = (sleutel: Buffer, id: string): string =>
  createHmac("sha256", sleutel).update(`plekmelding/${id}`).digest("base64url");

const hashVan = (code: string): Buffer => createHash("sha256").update(code).digest();

/**
 * Keeps what a werkgever who is not signed in reports or asks, until he confirms it from his mail. Of checked fields only. Who
 * asks too often hears the same as anybody: it is kept, and no mail leaves.
 */
export async function vraagPlekmelding(
  { db, regioId, now, newId, herkomst, traceId }: Omit<Meldmiddelen, "today">,
  sleutel: Buffer,
  { soort, invoer, taal }: { soort: "plek" | "vraag"; invoer: Invoer; taal: string },
): Promise<string> {
  const id = newId();
  await sql`
    select vraag_plekmelding(${regioId}, ${id}::uuid, ${hashVan(codeVan(sleutel, id))}, ${invoer.email.toLowerCase()}, ${taal},
      ${invoer.gemeente}, ${JSON.stringify(inhoudVan(soort, invoer))}::jsonb, ${now()}, ${waarVan(sleutel, herkomst)},
      ${traceId})`.execute(db);
  return id;
}

/** The network that asked, which nobody can read back without the key. Of IPv6 one connection has a whole /64. */
const waarVan = (sleutel: Buffer, adres: string): Buffer =>
  createHmac("sha256", sleutel)
    .update(`plekmelding/waar/${netwerkVan(adres)}`)
    .digest();

export function netwerkVan(adres: string): string {
  const ipv4 = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(adres)?.[1];
  if (ipv4 !== undefined || !isIPv6(adres)) return ipv4 ?? adres;
  const [voor = "", na] = adres.split("%")[0]!.toLowerCase().split("::");
  const groepen = (deel: string) => (deel === "" ? [] : deel.split(":"));
  const nullen = na === undefined ? 0 : 8 - groepen(voor).length - groepen(na).length;
  const alle = [...groepen(voor), ...Array<string>(nullen).fill("0"), ...groepen(na ?? "")];
  return alle
    .slice(0, 4)
    .map((groep) => groep.replace(/^0+(?=.)/, ""))
    .join(":");
}

/** By the number of the request, which only who sent it knows, or by the code of the mail. */
export async function contactVan(
  { db, regioId }: Pick<Meldmiddelen, "db" | "regioId">,
  by: { readonly id?: string; readonly code?: string },
): Promise<Meldcontact | undefined> {
  const { rows } = await sql<Meldcontact>`
    select * from contact_van_plekmelding(${regioId}, ${by.id ?? null}::uuid, ${by.code ? hashVan(by.code) : null}::bytea)`.execute(
    db,
  );
  return rows[0];
}

/** From the mail. False: the code is not ours, or older than seven days. A second time nothing happens. */
export async function bevestigPlekmelding(
  { db, regioId, now, today, herkomst, traceId }: Omit<Meldmiddelen, "newId">,
  code: string,
): Promise<boolean> {
  const { rows } = await sql<{ isBevestigd: boolean }>`
    select bevestig_plekmelding(${regioId}, ${hashVan(code)}, ${now()}, ${antwoordVoor(today())}::date,
      ${herkomst}, ${traceId}) as is_bevestigd`.execute(db);
  return rows[0]?.isBevestigd ?? false;
}
