import { sql } from "kysely";
import type { NewId, Now, Today } from "#core/context";
import type { IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { belVoor, telefoonIn } from "./verzoek.ts";

export type Belmiddelen = {
  /** As `meedoen_app`, without a session: two functions answer. */
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

export type Vraag = {
  readonly naam: string;
  readonly telefoon: string;
  readonly gemeente: string;
  readonly taal: string;
};
export type Belafspraak = { readonly nummer: number; readonly belVoor: IsoDate };

const LANGSTE_NAAM = 100;

/** Which fields cannot be used; a name, a number and a gemeente of the region are all that is asked. */
export const verkeerdeVelden = (
  { naam, telefoon, gemeente }: Omit<Vraag, "taal">,
  gemeenten: readonly string[],
): readonly ("naam" | "telefoon" | "gemeente")[] => [
  ...(naam.trim() === "" || naam.length > LANGSTE_NAAM || /\p{Cc}/u.test(naam) ? (["naam"] as const) : []),
  ...(telefoonIn(telefoon) === undefined ? (["telefoon"] as const) : []),
  ...(gemeenten.includes(gemeente) ? [] : (["gemeente"] as const)),
];

/** Keeps the request of someone who is not signed in, and says by when we call. Of checked fields only. */
export async function vraagTerugbellen(
  { db, regioId, now, today, newId, traceId, herkomst }: Belmiddelen,
  { naam, telefoon, gemeente, taal }: Vraag,
): Promise<Belafspraak> {
  const voor = belVoor(today());
  const { rows } = await sql<{ nummer: number }>`
    select vraag_terugbellen(${regioId}, ${newId()}::uuid, ${gemeente}, ${naam.trim()}, ${telefoonIn(telefoon) ?? ""},
      ${taal}, ${now()}, ${voor}::date, ${herkomst}, ${traceId}) as nummer`.execute(db);
  return { nummer: rows[0]!.nummer, belVoor: voor };
}

/** The gemeenten of the region, as everyone may know them. */
export async function gemeentenVan({ db, regioId }: Pick<Belmiddelen, "db" | "regioId">) {
  const { rows } = await sql<{ code: string; naam: string }>`
    select code, naam from gemeenten_van(${regioId})`.execute(db);
  return rows;
}
