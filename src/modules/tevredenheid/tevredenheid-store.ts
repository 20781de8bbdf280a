import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import type { Context } from "../context.ts";
import {
  alGevraagd,
  type Gemiddelde,
  type Oordeel,
  type OordeelInput,
  type TeVragen,
} from "./tevredenheid.ts";

/** Told by phone and written down by a colleague, or filled in by the werkgever himself. */
export async function insertOordeel(
  context: Context,
  werkgeverId: string,
  input: OordeelInput,
): Promise<void> {
  const { db, user, newId, today } = context;
  const id = newId();
  if (user.werkgeverId !== null) {
    const given = sql<{
      gelukt: boolean;
    }>`select geef_oordeel(${JSON.stringify({ id, ...input })}::jsonb) as gelukt`;
    const { rows } = await orFail(given.execute(db), "tevredenheden_een_per_dag", alGevraagd);
    if (!rows[0]?.gelukt) throw notFound("werkgever", werkgeverId);
    return;
  }
  const told = { wijze: "telefoon", datum: today(), doorNaam: user.naam };
  const insert = db
    .insertInto("tevredenheden")
    .values({ regioId: user.regioId, id, werkgeverId, ...input, ...told })
    .execute();
  const known = orFail(insert, "tevredenheden_regio_id_werkgever_id_fkey", () =>
    notFound("werkgever", werkgeverId),
  );
  await orFail(known, "tevredenheden_een_per_dag", alGevraagd);
}

/** What was said, the last first; a werkgever reads his own. */
export async function oordeelPage(
  { db, user }: Context,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ totaal: number; rijen: Oordeel[] }> {
  const { rows } = await sql<Oordeel & { totaal: number }>`
    select t.id, json_build_object('id', t.werkgever_id, 'naam', w.naam) as werkgever, t.aanleiding, t.datum, t.cijfer, t.snel,
           t.opnieuw, t.toelichting, t.wijze, t.door_naam, count(*) over ()::integer as totaal
      from tevredenheden t left join werkgevers w on w.regio_id = t.regio_id and w.id = t.werkgever_id
     where t.regio_id = ${user.regioId} and (${user.werkgeverId}::uuid is null or t.werkgever_id = ${user.werkgeverId}::uuid)
     order by t.datum desc, t.id limit ${limit} offset ${offset}`.execute(db);
  return { totaal: rows[0]?.totaal ?? 0, rijen: rows.map(({ totaal: _totaal, ...row }) => row) };
}

/** Means of ten werkgevers or more, over the year up to the end of a quarter. */
export async function gemiddeldenTot({ db }: Context, kwartaaleinde: IsoDate): Promise<Gemiddelde[]> {
  const { rows } = await sql<Gemiddelde>`
    select aanleiding, antwoorden, gemiddeld::float8 as gemiddeld, snel, opnieuw
      from tel_tevredenheid(${kwartaaleinde}::date)`.execute(db);
  return rows;
}

export async function teVragen({ db }: Context): Promise<TeVragen[]> {
  const { rows } = await sql<TeVragen>`
    select werkgever_id, naam, contactpersoon, telefoon, aanleiding, dag from tevredenheid_te_vragen()`.execute(
    db,
  );
  return rows;
}
