import { type RawBuilder, sql } from "kysely";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { inScope } from "../toegang/in-scope.ts";
import type { Subject } from "../toegang/toegang.ts";
import { alAangemeld, type Marktdeelname, marktVol, onbekendeStand, type Uitkomst } from "./banenmarkt.ts";

/** Of one inwoner, the last market first. */
export async function deelnamesVan(context: Context, inwonerId: string): Promise<Marktdeelname[]> {
  const { rows } = await sql<Marktdeelname>`
    ${deelnames(context)} and d.inwoner_id = ${inwonerId}::uuid order by b.datum desc, d.id`.execute(
    context.db,
  );
  return rows;
}

/** Who goes to a market, as far as this user helps him. */
export async function deelnamesOp(
  context: Context,
  marktId: string,
): Promise<(Marktdeelname & { naam: string })[]> {
  const { rows } = await sql<Marktdeelname & { naam: string }>`
    ${deelnames(context)} and d.markt_id = ${marktId}::uuid and ${inScope(context, "read", "persoon", "i", "id")}
     order by (d.status = 'afgemeld'), i.voornaam, i.achternaam, d.id`.execute(context.db);
  return rows;
}

export async function deelnameById(context: Context, id: string): Promise<Marktdeelname> {
  const { rows } = await sql<Marktdeelname>`${deelnames(context)} and d.id = ${id}::uuid`.execute(context.db);
  const [row] = rows;
  if (!row) throw notFound("marktdeelname", id);
  return row;
}

/** Whose registration it is; not found where this user may not know of it. */
export async function marktdeelnameSubject(context: Context, id: string): Promise<Subject> {
  const row = await context.db
    .selectFrom("marktdeelnames")
    .select("inwonerId")
    .where("regioId", "=", context.user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound("marktdeelname", id);
  return { ...(await inwonerSubject(context, row.inwonerId)), object: `marktdeelname/${id}` };
}

type Nieuw = { readonly marktId: string; readonly inwonerId: string; readonly gemeente: string };

export async function insertDeelname(context: Context, deelname: Nieuw): Promise<string> {
  const { db, user, newId, today } = context;
  const id = newId();
  const by = { doorGebruikerId: user.id, doorNaam: user.naam, aangemeldOp: today() };
  const insert = db
    .insertInto("marktdeelnames")
    .values({ regioId: user.regioId, id, ...deelname, ...by })
    .execute();
  await orFail(orFail(insert, "marktdeelnames_een_keer", alAangemeld), "banenmarkten_vol", marktVol);
  return id;
}

/** One change of the version that was seen. */
export async function updateDeelname(
  { db, user, expectedVersion = 0 }: Context,
  id: string,
  status: Marktdeelname["status"],
): Promise<void> {
  const update = db
    .updateTable("marktdeelnames")
    .set({ status, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  if (await orFail(update, "banenmarkten_vol", marktVol)) return;
  const current = await db
    .selectFrom("marktdeelnames")
    .select("versie")
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  throw changedMeanwhile("marktdeelname", id, current);
}

type Gesprek = { readonly werkgeverId: string; readonly uitkomst: Uitkomst };

/** What a talk led to by now; written down again it is the same talk. */
export async function saveGesprek(
  { db, user, newId }: Context,
  deelname: Marktdeelname,
  gemeente: string,
  { werkgeverId, uitkomst }: Gesprek,
): Promise<void> {
  const about = { deelnameId: deelname.id, inwonerId: deelname.inwonerId, marktId: deelname.markt.id };
  const save = db
    .insertInto("marktgesprekken")
    .values({
      regioId: user.regioId,
      id: newId(),
      ...about,
      gemeente,
      werkgeverId,
      uitkomst,
      doorNaam: user.naam,
    })
    .onConflict((conflict) =>
      conflict.constraint("marktgesprekken_een").doUpdateSet((eb) => ({
        uitkomst,
        doorNaam: user.naam,
        versie: eb("marktgesprekken.versie", "+", 1),
      })),
    )
    .execute();
  await orFail(save, "marktgesprekken_regio_id_markt_id_werkgever_id_fkey", onbekendeStand);
}

const deelnames = (context: Context): RawBuilder<unknown> => sql`
  select d.id, d.inwoner_id, i.voornaam || ' ' || i.achternaam as naam,
      json_build_object('id', b.id, 'naam', b.naam, 'datum', b.datum, 'begintijd', b.begintijd, 'plaats', b.plaats) as markt,
      d.volgnummer, d.status, d.aangemeld_op, d.door_naam, d.versie,
      coalesce((select json_agg(json_build_object('werkgeverId', g.werkgever_id, 'naam', w.naam, 'uitkomst', g.uitkomst)
            order by w.naam, g.id)
          from marktgesprekken g left join werkgevers w on w.regio_id = g.regio_id and w.id = g.werkgever_id
         where g.regio_id = d.regio_id and g.deelname_id = d.id), '[]') as gesprekken
    from marktdeelnames d
    join inwoners i on i.regio_id = d.regio_id and i.id = d.inwoner_id
    join banenmarkten b on b.regio_id = d.regio_id and b.id = d.markt_id
   where d.regio_id = ${context.user.regioId} and ${inScope(context, "read", "marktdeelname", "d")}`;
