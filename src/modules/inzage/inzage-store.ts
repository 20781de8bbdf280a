import { sql } from "kysely";
import type { Context } from "../context.ts";
import { decryptBsn } from "../inwoners/bsn.ts";
import { GELDT_UREN, type Inzage, type Inzageverzoek } from "./inzage.ts";
import { gebruikersIn, type Rij, schoon } from "./schoon.ts";
import { INZAGEDELEN, UITLEG_WEGGELATEN } from "./tabellen.ts";

const HOUR_IN_MS = 3_600_000;

export async function insertInzageverzoek({ db, newId, now }: Context, inwonerId: string): Promise<string> {
  const id = newId();
  const until = new Date(now().getTime() + GELDT_UREN * HOUR_IN_MS);
  await sql`select vraag_inzage(${id}, ${inwonerId}, ${now()}, ${until})`.execute(db);
  return id;
}

type Verzoek = {
  id: string;
  gevraagd: Date;
  verloopt: Date;
  opgehaald: Date | null;
  isEigen: boolean;
  functie: string;
};

/** The newest first, twenty at most. */
export async function inzageverzoekenVan({ db, now }: Context, inwonerId: string): Promise<Inzageverzoek[]> {
  const { rows } = await sql<Verzoek>`select * from inzageverzoeken_van(${inwonerId})`.execute(db);
  return rows.map(({ opgehaald, gevraagd, verloopt, ...rest }) => ({
    ...rest,
    gevraagd: gevraagd.toISOString(),
    verloopt: verloopt.toISOString(),
    stand: opgehaald ? "opgehaald" : verloopt <= now() ? "verlopen" : "klaar",
  }));
}

/** Whose data this request is about; null for who did not ask it himself. */
export async function inwonerVanInzage({ db }: Context, id: string): Promise<string | null> {
  const { rows } = await sql<{ van: string | null }>`select inwoner_van_inzage(${id}) as van`.execute(db);
  return rows[0]?.van ?? null;
}

/** Uses the request up. False where that was done before, or is too late. */
export async function useInzage({ db, now }: Context, id: string): Promise<boolean> {
  const { rows } = await sql<{ kan: boolean }>`select haal_inzage(${id}, ${now()}) as kan`.execute(db);
  return rows[0]!.kan;
}

/** All rows of all parts, without the names of others. */
export async function inzageVan(context: Context, inwonerId: string): Promise<Inzage> {
  const { db, now } = context;
  const tabellen = INZAGEDELEN.map(({ tabel }) => tabel);
  const { rows } = await sql<{ tabel: string; rij: Rij }>`
    select tabel, rij from inzage_rijen(${inwonerId}, ${tabellen}::text[])`.execute(db);
  const functies = await functiesVan(context, inwonerId, gebruikersIn(rows.map(({ rij }) => rij)));
  const byTable = Map.groupBy(rows, ({ tabel }) => tabel);
  return {
    formaat: "meedoen-inzage",
    versie: 1,
    gemaakt: now().toISOString(),
    onderdelen: INZAGEDELEN.map(({ tabel, titel }) => ({
      naam: tabel,
      titel,
      rijen: (byTable.get(tabel) ?? []).map(({ rij }) =>
        tabel === "inwoner_bsn" ? bsnRij(context, inwonerId, rij) : schoon(tabel, rij, functies),
      ),
    })),
    weggelaten: [...UITLEG_WEGGELATEN],
  };
}

async function functiesVan(
  { db }: Context,
  inwonerId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; functie: string }>`
    select id, functie from inzage_functies(${inwonerId}, ${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, functie }) => [id, functie]));
}

/** In the database it is sealed; `bytea` as JSON is hexadecimal after `\x`. */
function bsnRij({ user, sleutels }: Context, inwonerId: string, rij: Rij): Rij {
  const sealed = Buffer.from((rij["versleuteld"] as string).slice(2), "hex");
  const plaats = { regioId: user.regioId, inwonerId };
  return { bsn: decryptBsn(sealed, rij["sleutel_id"] as string, plaats, sleutels) };
}
