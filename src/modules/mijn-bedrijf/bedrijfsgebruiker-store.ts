import { sql } from "kysely";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { bestaatAl } from "../toegang/gebruiker.ts";
import {
  alBeslist,
  alUitgenodigd,
  type Bedrijfsgebruiker,
  eigenUitnodiging,
  nietTeBeeindigen,
  type Uitnodiging,
} from "./bedrijfsgebruiker.ts";
import { geenBedrijf } from "./bedrijfsvraag.ts";

/** Who can sign in for the company of this user, himself first. */
export async function eigenGebruikers({ db }: Context): Promise<Bedrijfsgebruiker[]> {
  const { rows } = await sql<Omit<Bedrijfsgebruiker, "laatstAangemeld"> & { laatstAangemeld: Date | null }>`
    select * from eigen_gebruikers() order by ben_ik desc, is_actief desc, naam, id limit 50`.execute(db);
  return rows.map((row) => ({ ...row, laatstAangemeld: row.laatstAangemeld?.toISOString() ?? null }));
}

/** Invitations, those that wait first. A werkgever reads those of his own company. */
export async function uitnodigingPage(
  { db, user }: Context,
  { id, stand }: { readonly id?: string; readonly stand?: string },
  { limit, offset }: { limit: number; offset: number },
) {
  const conditions = [sql`u.regio_id = ${user.regioId}`];
  if (user.werkgeverId !== null) conditions.push(sql`u.werkgever_id = ${user.werkgeverId}::uuid`);
  if (id !== undefined) conditions.push(sql`u.id = ${id}::uuid`);
  if (stand !== undefined) conditions.push(sql`u.stand = ${stand}`);
  const { rows } = await sql<Uitnodiging & { totaal: number }>`
    select u.id, json_build_object('id', w.id, 'naam', w.naam) as werkgever, u.naam, u.functie, u.aanmeldnaam, u.door_naam,
        u.uitgenodigd_op, u.stand, u.beslist_door, u.beslist_op, u.versie, count(*) over ()::integer as totaal
      from bedrijfsuitnodigingen u
      join werkgevers w on w.regio_id = u.regio_id and w.id = u.werkgever_id
     where ${sql.join(conditions, sql` and `)}
     order by u.stand <> 'wacht', u.uitgenodigd_op desc, u.id limit ${limit} offset ${offset}`.execute(db);
  return { totaal: rows[0]?.totaal ?? 0, rijen: rows.map(({ totaal: _totaal, ...row }) => row) };
}

export async function uitnodigingById(context: Context, id: string): Promise<Uitnodiging> {
  const [found] = (await uitnodigingPage(context, { id }, { limit: 1, offset: 0 })).rijen;
  if (!found) throw notFound("uitnodiging", id);
  return found;
}

export async function insertUitnodiging(
  { db, today, newId }: Context,
  { naam, functie, aanmeldnaam }: Pick<Uitnodiging, "naam" | "functie" | "aanmeldnaam">,
): Promise<string> {
  const id = newId();
  const invite = sql<{ gedaan: boolean }>`
    select nodig_collega_uit(${id}::uuid, ${naam}, ${functie}, ${aanmeldnaam}, ${today()}::date) as gedaan`.execute(
    db,
  );
  const { rows } = await orFail(invite, "bedrijfsuitnodigingen_een_open", alUitgenodigd);
  if (!rows[0]?.gedaan) throw geenBedrijf();
  return id;
}

export async function withdraw({ db, today }: Context, id: string): Promise<void> {
  const { rows } = await sql<{ gedaan: boolean }>`
    select trek_uitnodiging_in(${id}::uuid, ${today()}::date) as gedaan`.execute(db);
  if (!rows[0]?.gedaan) throw alBeslist();
}

/** At once, wherever he is signed in. */
export async function endColleague({ db, newId, now }: Context, id: string): Promise<void> {
  const { rows } = await sql<{ gedaan: boolean }>`
    select beeindig_collega(${id}::uuid, ${newId()}::uuid, ${now()}::timestamptz) as gedaan`.execute(db);
  if (!rows[0]?.gedaan) throw nietTeBeeindigen();
}

export async function decide(context: Context, id: string, isJa: boolean): Promise<void> {
  const { db, today, now, newId, expectedVersion = 0 } = context;
  const decision = sql<{ hoe: string }>`
    select beslis_uitnodiging(${id}::uuid, ${expectedVersion}::integer, ${isJa}, ${newId()}::uuid, ${newId()}::uuid,
      ${today()}::date, ${now()}::timestamptz) as hoe`.execute(db);
  const { rows } = await orFail(decision, "gebruikers_aanmeldnaam_uniek", bestaatAl);
  const how = rows[0]?.hoe;
  if (how === "gedaan") return;
  if (how === "vier ogen") throw eigenUitnodiging();
  if (how === "al beslist") throw alBeslist();
  if (how === "gewijzigd") throw changedMeanwhile("uitnodiging", id, await uitnodigingById(context, id));
  throw notFound("uitnodiging", id);
}
