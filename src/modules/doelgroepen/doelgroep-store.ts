import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Context } from "../context.ts";
import type { Keuze } from "./keuze.ts";

export type Telling = { groep: string; mensen: number; begeleid: number | null; aanHetWerk: number | null };

/** Groups of fewer than ten people are not in it. For who sees reports. */
export async function tellingen({ db }: Context, gemeente: string | null): Promise<Telling[]> {
  const { rows } = await sql<Telling>`
    select groep, mensen, begeleid, aan_het_werk from tel_doelgroepen(${gemeente}::text)`.execute(db);
  return rows;
}

export async function groepenVan({ db, today }: Context, inwonerId: string) {
  const { rows } = await sql<{ groep: string; sinds: IsoDate | null }>`
    select distinct groep, sinds from doelgroepen_van(${today()}::date, array[${inwonerId}]::uuid[]) order by 1`.execute(
    db,
  );
  return rows;
}

/** The regular work that ended last, so that the way back begins there. */
export async function laatsteWerk({ db, user, today }: Context, inwonerId: string) {
  const { rows } = await sql<{
    plaatsingId: string;
    functie: string;
    bij: string;
    tot: IsoDate;
    reden: string | null;
  }>`
    select p.id as plaatsing_id, p.functie, coalesce(w.naam, p.organisatie, '') as bij, p.einddatum as tot,
           p.reden_einde as reden
      from plaatsingen p left join werkgevers w on w.regio_id = p.regio_id and w.id = p.werkgever_id
     where p.regio_id = ${user.regioId} and p.inwoner_id = ${inwonerId}::uuid and p.werkvorm = 'regulier'
       and p.einddatum < ${today()}::date
     order by p.einddatum desc limit 1`.execute(db);
  return rows[0] ?? null;
}

/** The last choice about each group, for the whole region and for each gemeente. */
export async function keuzes({ db, user }: Context) {
  const rows = await db
    .selectFrom("doelgroepkeuzes")
    .distinctOn(["groep", "gemeente"])
    .select(["groep", "gemeente", "keuze", "reden", "vanaf", "doorNaam"])
    .where("regioId", "=", user.regioId)
    .orderBy("groep")
    .orderBy("gemeente")
    .orderBy("tijdstip", "desc")
    .execute();
  return rows.map((row) => ({ ...row, keuze: row.keuze as Keuze }));
}

export async function insertKeuze(
  { db, user, newId, now }: Context,
  keuze: {
    readonly groep: string;
    readonly gemeente: string | null;
    readonly keuze: Keuze;
    readonly reden: string;
    readonly vanaf: IsoDate;
  },
): Promise<void> {
  const door = { doorGebruikerId: user.id, doorNaam: user.naam, tijdstip: now() };
  await db
    .insertInto("doelgroepkeuzes")
    .values({ regioId: user.regioId, id: newId(), ...keuze, ...door })
    .execute();
}
