import { type RawBuilder, sql } from "kysely";
import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import {
  geenVacature,
  LANG_OPEN_IN_DAGEN,
  ONBEKEND,
  type OnvervuldeVacature,
  type Vacaturereden,
  voorstelBij,
} from "./onvervuld.ts";

export type OnvervuldFilter = {
  readonly accountmanager?: string;
  readonly werkgever?: string;
  readonly reden?: Vacaturereden;
};

/** The vacatures that werkgevers gave us and that are open too long, the longest first. */
export async function onvervuldPage(
  context: Context,
  filter: OnvervuldFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ totaal: number; rijen: OnvervuldeVacature[] }> {
  const found = langOpen(context, filter);
  const { rows: counted } = await sql<{
    totaal: number;
  }>`select count(*)::integer as totaal from (${found}) f`.execute(context.db);
  const { rows } = await sql<Omit<OnvervuldeVacature, "voorstel">>`select * from (${found}) f
     order by f."gemeldOp", f.titel, f.id limit ${limit} offset ${offset}`.execute(context.db);
  return { totaal: counted[0]?.totaal ?? 0, rijen: rows.map(metVoorstel) };
}

const metVoorstel = (row: Omit<OnvervuldeVacature, "voorstel">): OnvervuldeVacature => ({
  ...row,
  voorstel: row.redenen.length === 0 ? ONBEKEND : voorstelBij(row.redenen),
});

/** How often each reason was the last word about a vacature that is open too long; one vacature can have more reasons. */
export async function redenTelling(context: Context): Promise<{ reden: Vacaturereden; vacatures: number }[]> {
  const { rows } = await sql<{ reden: Vacaturereden; vacatures: number }>`
    select r.reden, count(*)::integer as vacatures from (${langOpen(context, {})}) f, unnest(f.redenen) as r (reden)
     group by r.reden order by 2 desc, 1`.execute(context.db);
  return rows;
}

export async function insertReden(
  { db, user, newId, now, today }: Context,
  plekId: string,
  { redenen, toelichting }: { redenen: readonly Vacaturereden[]; toelichting: string | null },
): Promise<void> {
  const plek = await db
    .selectFrom("plekken")
    .select(["soort", "status", "werkgeverId"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", plekId)
    .executeTakeFirst();
  if (!plek) throw notFound("plek", plekId);
  if (plek.soort !== "vacature" || plek.status !== "open" || plek.werkgeverId === null) throw geenVacature();
  await db
    .insertInto("vacatureredenen")
    .values({
      regioId: user.regioId,
      id: newId(),
      plekId,
      datum: today(),
      redenen: [...redenen],
      toelichting,
      doorGebruikerId: user.id,
      doorNaam: user.naam,
      vastgelegd: now(),
    })
    .execute();
}

function langOpen({ user, today }: Context, filter: OnvervuldFilter): RawBuilder<unknown> {
  const { accountmanager, werkgever, reden } = filter;
  return sql`
    select k.id, k.titel, k.werksoort, json_build_object('id', w.id, 'naam', w.naam, 'plaats', w.plaats) as werkgever,
           k.gemeld_op as "gemeldOp", ${today()}::date - k.gemeld_op as "dagenOpen",
           coalesce(r.redenen, '{}') as redenen, r.toelichting, r.datum as "gevraagdOp"
      from plekken k
      join werkgevers w on w.regio_id = k.regio_id and w.id = k.werkgever_id
      left join lateral (select v.redenen, v.toelichting, v.datum from vacatureredenen v
         where v.regio_id = k.regio_id and v.plek_id = k.id order by v.datum desc, v.vastgelegd desc, v.id limit 1) r on true
     where k.regio_id = ${user.regioId} and k.soort = 'vacature' and k.status = 'open' and k.bron not in ('werk.nl', 'VUM')
       and k.gemeld_op <= ${today()}::date - ${LANG_OPEN_IN_DAGEN}::integer
       and (${accountmanager ?? null}::uuid is null or w.accountmanager_id = ${accountmanager ?? null}::uuid)
       and (${werkgever ?? null}::uuid is null or w.id = ${werkgever ?? null}::uuid)
       and (${reden ?? null}::text is null or ${reden ?? null}::text = any (r.redenen))`;
}
