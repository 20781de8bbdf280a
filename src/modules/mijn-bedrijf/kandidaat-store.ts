import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { type Kandidaat, type Kandidaatreactie, nietGevraagd } from "./kandidaat.ts";
import { KAN, NODIG, PAST, wordsOf } from "./kandidaatwoorden.ts";

type Row = {
  readonly id: string;
  readonly inwonerId: string;
  readonly plekId: string;
  readonly titel: string;
  readonly nummer: number;
  readonly status: string;
  readonly voorgesteldOp: IsoDate;
  readonly naam: string | null;
  readonly voldoet: readonly string[];
  readonly bespreken: boolean;
  readonly nodig: readonly string[];
  readonly reactie: Kandidaat["reactie"];
  readonly reden: Kandidaat["reden"];
  readonly gereageerdOp: IsoDate | null;
  readonly kennismakingOp: IsoDate | null;
};

type Filter = { readonly plekId?: string; readonly id?: string };

/** The candidates of the company of this user: the database knows which those are, and tells no more of them. */
export async function kandidaatPage(
  context: Context,
  filter: Filter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ totaal: number; rijen: Kandidaat[] }> {
  const { rows } = await sql<Row & { totaal: number }>`
    select *, count(*) over ()::integer as totaal from eigen_kandidaten() k where ${where(filter)}
     order by k.reactie is not null, k.status <> 'akkoord', k.voorgesteld_op desc, k.titel, k.nummer
     limit ${limit} offset ${offset}`.execute(context.db);
  return { totaal: rows[0]?.totaal ?? 0, rijen: rows.map(kandidaatFrom) };
}

export async function kandidaatById(context: Context, id: string): Promise<Kandidaat> {
  const [found] = (await kandidaatPage(context, { id }, { limit: 1, offset: 0 })).rijen;
  if (!found) throw notFound("kandidaat", id);
  return found;
}

/** Whose data it is: for the log, and for nobody else. */
export async function wieZijnKandidaat({ db }: Context, filter: Filter): Promise<string[]> {
  const { rows } = await sql<{ inwonerId: string }>`
    select k.inwoner_id from eigen_kandidaten() k where ${where(filter)}`.execute(db);
  return rows.map(({ inwonerId }) => inwonerId);
}

export async function react(
  { db, today }: Context,
  id: string,
  reactie: string,
  reden: string | null,
): Promise<void> {
  const { rows } = await sql<{ gezegd: boolean }>`
    select reageer_op_kandidaat(${id}::uuid, ${reactie}, ${reden}, ${today()}::date) as gezegd`.execute(db);
  if (!rows[0]?.gezegd) throw notFound("kandidaat", id);
}

type Reactiefilter = { readonly id?: string; readonly stand?: "wacht" | "gepland" };

/** What werkgevers said about candidates, what waits for a day first. */
export async function reactiePage(
  { db, user }: Context,
  { id, stand }: Reactiefilter,
  { limit, offset }: { limit: number; offset: number },
) {
  const conditions = [sql`r.regio_id = ${user.regioId}`];
  if (user.werkgeverId !== null) conditions.push(sql`r.werkgever_id = ${user.werkgeverId}::uuid`);
  if (id !== undefined) conditions.push(sql`r.voorstel_id = ${id}::uuid`);
  if (stand === "wacht") conditions.push(sql`r.reactie = 'kennismaken' and r.kennismaking_op is null`);
  if (stand === "gepland") conditions.push(sql`r.kennismaking_op is not null`);
  const { rows } = await sql<Kandidaatreactie & { totaal: number }>`
    select r.voorstel_id as id, json_build_object('id', r.plek_id, 'titel', k.titel) as plek,
        json_build_object('id', w.id, 'naam', w.naam) as werkgever, r.nummer, r.reactie, r.reden, r.door_naam, r.gereageerd_op,
        r.kennismaking_op, r.gepland_door, r.versie, count(*) over ()::integer as totaal
      from kandidaatreacties r
      join werkgevers w on w.regio_id = r.regio_id and w.id = r.werkgever_id
      left join plekken k on k.regio_id = r.regio_id and k.id = r.plek_id
     where ${sql.join(conditions, sql` and `)}
     order by not (r.reactie = 'kennismaken' and r.kennismaking_op is null), r.gereageerd_op desc, r.voorstel_id
     limit ${limit} offset ${offset}`.execute(db);
  return { totaal: rows[0]?.totaal ?? 0, rijen: rows.map(({ totaal: _totaal, ...row }) => row) };
}

export async function reactieById(context: Context, id: string): Promise<Kandidaatreactie> {
  const [found] = (await reactiePage(context, { id }, { limit: 1, offset: 0 })).rijen;
  if (!found) throw notFound("kandidaatreactie", id);
  return found;
}

export async function planKennismakingOp(
  context: Context,
  id: string,
  kennismakingOp: IsoDate,
): Promise<void> {
  const { db, user, expectedVersion = 0 } = context;
  const updated = await db
    .updateTable("kandidaatreacties")
    .set({ kennismakingOp, geplandDoor: user.naam, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("voorstelId", "=", id)
    .where("versie", "=", expectedVersion)
    .where("reactie", "=", "kennismaken")
    .returning("voorstelId")
    .executeTakeFirst();
  if (updated) return;
  const found = await reactieById(context, id);
  throw found.versie === expectedVersion ? nietGevraagd() : changedMeanwhile("kandidaatreactie", id, found);
}

const where = ({ plekId, id }: Filter) => {
  const conditions = [sql<boolean>`true`];
  if (plekId !== undefined) conditions.push(sql`k.plek_id = ${plekId}::uuid`);
  if (id !== undefined) conditions.push(sql`k.id = ${id}::uuid`);
  return sql.join(conditions, sql` and `);
};

/** The service looks once more: no name without a yes, no word that is not in the lists. */
const kandidaatFrom = (row: Row): Kandidaat => ({
  id: row.id,
  plek: { id: row.plekId, titel: row.titel },
  nummer: row.nummer,
  stand:
    row.status === "akkoord" ? "zei ja" : row.status === "voorgesteld" ? "denkt na" : "niet meer beschikbaar",
  naam: row.status === "akkoord" ? row.naam : null,
  voorgesteldOp: row.voorgesteldOp,
  kan: wordsOf(KAN, row.voldoet),
  nodig: wordsOf(NODIG, row.nodig),
  past: wordsOf(PAST, row.voldoet),
  bespreken: row.bespreken,
  reactie: row.reactie,
  reden: row.reden,
  gereageerdOp: row.gereageerdOp,
  kennismakingOp: row.kennismakingOp,
});
