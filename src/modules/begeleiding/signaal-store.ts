import { type RawBuilder, sql } from "kysely";
import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import { antwoordUiterlijk, type Signaal } from "./signaal.ts";

export type NieuwSignaal = {
  readonly inwonerId: string;
  readonly gemeente: string;
  readonly plaatsingId: string | null;
  readonly van: Signaal["van"];
  readonly onderwerp: Signaal["onderwerp"];
  readonly woorden: string;
  readonly bel: string | null;
};

/** Without `returning`: who tells it may not read what others told. */
export async function insertSignaal(context: Context, signaal: NieuwSignaal): Promise<string> {
  const { db, user, today, now, newId } = context;
  const id = newId();
  await db
    .insertInto("signalen")
    .values({
      regioId: user.regioId,
      id,
      ...signaal,
      antwoordUiterlijk: antwoordUiterlijk(today()),
      doorGebruikerId: user.id,
      doorNaam: user.naam,
      gemeldOp: today(),
      tijdstip: now(),
    })
    .execute();
  return id;
}

type Row = Omit<Signaal, "versie" | "beantwoord"> & {
  stappen: number;
  beantwoord: Date | null;
  totaal: number;
};

export type Signaalvraag = {
  readonly open?: boolean;
  readonly id?: string;
  readonly plaatsingId?: string;
  readonly limit: number;
  readonly offset: number;
};

/** Signals about inwoners whom this user guides; what waits longest first, what is solved last. */
export async function signalenOf(context: Context, vraag: Signaalvraag) {
  const { rows } = await sql<Row>`
    select ${COLUMNS}, s.door_naam, i.voornaam || ' ' || i.achternaam as inwonernaam, count(*) over ()::integer as totaal
      from signalen_met_stand s
      join inwoners i on i.regio_id = s.regio_id and i.id = s.inwoner_id and ${inScope(context, "read", "persoon", "i", "id")}
     where ${inScope(context, "read", "begeleiding", "s")} and ${sql.join(conditions(vraag), sql` and `)}
     order by array_position(array['open', 'weer open', 'opgepakt'], s.stand), s.antwoord_uiterlijk, s.tijdstip, s.id
     limit ${vraag.limit} offset ${vraag.offset}`.execute(context.db);
  return { totaal: rows[0]?.totaal ?? 0, rijen: rows.map(signaalFrom) };
}

export async function signaalById(context: Context, id: string): Promise<Signaal> {
  const [found] = (await signalenOf(context, { id, limit: 1, offset: 0 })).rijen;
  if (!found) throw notFound("signaal", id);
  return found;
}

/** What this user told himself, about one inwoner or about all. */
export async function eigenSignalen({ db }: Context, inwonerId?: string): Promise<Signaal[]> {
  const { rows } = await sql<Row>`
    select ${COLUMNS}, null as door_naam, null as inwonernaam, 0 as totaal from eigen_signalen() s
     where ${inwonerId ? sql`s.inwoner_id = ${inwonerId}` : sql`true`}
     order by s.gemeld_op desc, s.id limit 50`.execute(db);
  return rows.map(signaalFrom);
}

const COLUMNS = sql`s.id, s.inwoner_id, s.plaatsing_id, s.van, s.onderwerp, s.woorden, s.bel, s.gemeld_op, s.antwoord_uiterlijk,
  s.stand, s.stappen, s.antwoord, s.uitkomst, s.beantwoord_door, s.beantwoord`;

function conditions({ open, id, plaatsingId }: Signaalvraag): RawBuilder<unknown>[] {
  return [
    sql`true`,
    ...(open === undefined ? [] : [sql`(s.stand <> 'opgelost') = ${open}::boolean`]),
    ...(id === undefined ? [] : [sql`s.id = ${id}`]),
    ...(plaatsingId === undefined ? [] : [sql`s.plaatsing_id = ${plaatsingId}`]),
  ];
}

const signaalFrom = (row: Row): Signaal => {
  const { stappen, beantwoord, totaal: _, ...rest } = row;
  return { ...rest, beantwoord: beantwoord?.toISOString() ?? null, versie: stappen + 1 };
};
