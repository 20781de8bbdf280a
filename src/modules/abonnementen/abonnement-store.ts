import { sql } from "kysely";
import { notFound } from "#core/failure";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import type { Abonnement, Bezorging } from "./abonnement.ts";

/** The queue goes by the clock of the database: there the changes are that it tells of. */
export const NU = sql<Date>`clock_timestamp()`;

type Page = { readonly limit: number; readonly offset: number };
type Row = Omit<Abonnement, "vorigGeheimTot" | "stilSinds" | "laatstBezorgd" | "gemaakt"> &
  Readonly<Record<"vorigGeheimTot" | "stilSinds" | "laatstBezorgd", Date | null>> & {
    readonly gemaakt: Date;
    readonly totaal: number;
  };

/** Those that need a look first, ended ones last. */
export async function abonnementen(
  { db, user, now }: Context,
  { id }: { readonly id?: string },
  { limit, offset }: Page,
): Promise<{ totaal: number; rijen: Abonnement[] }> {
  const { rows } = await sql<Row>`
    select a.id, a.naam, a.adres, a.soorten, a.gemeenten, a.status, a.geheimnummer > 0 as heeft_geheim,
        case when a.vorig_geheim_tot > ${now()} then a.vorig_geheim_tot end as vorig_geheim_tot, a.stil_sinds,
        b.wacht, b.mislukt, b.bezorgd, b.laatst_bezorgd, a.door_naam, a.gemaakt, a.versie,
        count(*) over ()::integer as totaal
      from abonnementen a
      cross join lateral (
        select count(*) filter (where status = 'wacht')::integer as wacht,
            count(*) filter (where status = 'mislukt')::integer as mislukt,
            count(*) filter (where status = 'bezorgd')::integer as bezorgd, max(bezorgd_op) as laatst_bezorgd
          from bezorgingen b where b.regio_id = a.regio_id and b.abonnement_id = a.id) b
     where a.regio_id = ${user.regioId} and a.id = coalesce(${id ?? null}::uuid, a.id)
     order by a.status = 'beeindigd', b.mislukt = 0 and a.stil_sinds is null, a.naam, a.gemaakt desc, a.id
     limit ${limit} offset ${offset}`.execute(db);
  return { totaal: rows[0]?.totaal ?? 0, rijen: rows.map(({ totaal: _totaal, ...row }) => fromRow(row)) };
}

export async function abonnementById(context: Context, id: string): Promise<Abonnement> {
  const { rijen } = await abonnementen(context, { id }, { limit: 1, offset: 0 });
  if (!rijen[0]) throw notFound("abonnement", id);
  return rijen[0];
}

type Change = {
  readonly naam?: string;
  readonly adres?: string;
  readonly soorten?: string[];
  readonly gemeenten?: string[];
  readonly status?: string;
  readonly geheimnummer?: number;
  readonly vorigGeheimTot?: Date | null;
  readonly rustTot?: null;
  readonly zonderAntwoord?: 0;
  readonly stilSinds?: null;
};

/** Over the version that the user saw. */
export async function changeAbonnement(context: Context, id: string, change: Change): Promise<void> {
  const { db, user, expectedVersion = 0 } = context;
  const { numUpdatedRows } = await db
    .updateTable("abonnementen")
    .set({ ...change, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw changedMeanwhile("abonnement", id, await abonnementById(context, id));
}

/** Which secret signs now. */
export async function geheimnummerVan({ db, user }: Context, id: string): Promise<number> {
  const row = await db
    .selectFrom("abonnementen")
    .select("geheimnummer")
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound("abonnement", id);
  return row.geheimnummer;
}

type Bezorgrij = Omit<Bezorging, "tijdstip" | "volgendePoging" | "bezorgdOp" | "pogingen"> & {
  readonly tijdstip: Date;
  readonly volgendePoging: Date;
  readonly bezorgdOp: Date | null;
  readonly pogingen: readonly (Omit<Bezorging["pogingen"][number], "tijdstip"> & {
    readonly tijdstip: string;
  })[];
  readonly totaal: number;
};

/** The newest first. */
export async function bezorgingen(
  { db, user }: Context,
  { id, status }: { readonly id: string; readonly status?: Bezorging["status"] },
  { limit, offset }: Page,
): Promise<{ totaal: number; rijen: Bezorging[] }> {
  const { rows } = await sql<Bezorgrij>`
    select g.id as gebeurtenis_id, g.soort, g.onderwerp, g.volgnummer, g.tijdstip, b.status, b.volgende_poging, b.bezorgd_op,
        coalesce((select json_agg(json_build_object('nummer', p.nummer, 'tijdstip', p.tijdstip, 'duurInMs', p.duur_in_ms,
            'antwoordcode', p.antwoordcode, 'fout', p.fout) order by p.nummer)
          from (select * from bezorgpogingen p where p.regio_id = b.regio_id and p.abonnement_id = b.abonnement_id
            and p.gebeurtenis_id = b.gebeurtenis_id order by p.nummer desc limit 20) p), '[]') as pogingen, b.totaal
      from (select *, count(*) over ()::integer as totaal from bezorgingen
        where regio_id = ${user.regioId} and abonnement_id = ${id}::uuid and status = coalesce(${status ?? null}::text, status)
        order by volgnummer desc limit ${limit} offset ${offset}) b
      join gebeurtenissen g on g.regio_id = b.regio_id and g.id = b.gebeurtenis_id
     order by b.volgnummer desc`.execute(db);
  return {
    totaal: rows[0]?.totaal ?? 0,
    rijen: rows.map(({ totaal: _totaal, tijdstip, volgendePoging, bezorgdOp, pogingen, ...row }) => ({
      ...row,
      tijdstip: tijdstip.toISOString(),
      volgendePoging: row.status === "wacht" ? volgendePoging.toISOString() : null,
      bezorgdOp: bezorgdOp?.toISOString() ?? null,
      pogingen: pogingen.map((poging) => ({ ...poging, tijdstip: new Date(poging.tijdstip).toISOString() })),
    })),
  };
}

/** Lets meldingen wait again, as if they had not been sent. */
export async function wachtOpnieuw(
  context: Context,
  id: string,
  welke: { readonly gebeurtenisId?: string; readonly sinds?: string },
): Promise<number> {
  const { db, user } = context;
  const isKeuze = welke.gebeurtenisId !== undefined || welke.sinds !== undefined;
  const { numAffectedRows = 0n } = await sql`
    update bezorgingen b
       set status = 'wacht', op_rij = 0, wacht_sinds = ${NU}, volgende_poging = ${NU}, bezorgd_op = null
      from gebeurtenissen g
     where b.regio_id = ${user.regioId} and b.abonnement_id = ${id}::uuid
       and g.regio_id = b.regio_id and g.id = b.gebeurtenis_id
       and b.status = any (${isKeuze ? ["mislukt", "bezorgd", "vervallen"] : ["mislukt"]}::text[])
       and g.id = coalesce(${welke.gebeurtenisId ?? null}::uuid, g.id)
       and g.tijdstip >= coalesce(${welke.sinds ?? null}::timestamptz, g.tijdstip)`.execute(db);
  return Number(numAffectedRows);
}

/** What waits goes on waiting from now; a receiver that was silent is asked at once. */
export async function begintOpnieuw({ db, user }: Context, id: string): Promise<void> {
  await db
    .updateTable("bezorgingen")
    .set({ wachtSinds: NU, volgendePoging: NU, opRij: 0 })
    .where("regioId", "=", user.regioId)
    .where("abonnementId", "=", id)
    .where("status", "=", "wacht")
    .execute();
}

export const vraagBezorging = async ({ db }: Context, id: string): Promise<void> => {
  await sql`select vraag_bezorging(${id}::uuid)`.execute(db);
};

const fromRow = ({
  vorigGeheimTot,
  stilSinds,
  laatstBezorgd,
  gemaakt,
  ...row
}: Omit<Row, "totaal">): Abonnement => ({
  ...row,
  vorigGeheimTot: vorigGeheimTot?.toISOString() ?? null,
  stilSinds: stilSinds?.toISOString() ?? null,
  laatstBezorgd: laatstBezorgd?.toISOString() ?? null,
  gemaakt: gemaakt.toISOString(),
});
