import { type RawBuilder, sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import {
  type Deelname,
  type Deelnamestatus,
  type Deelnemer,
  doetAlMee,
  gesloten,
  type Eindreden,
  vol,
} from "./deelname.ts";
import type { Trajectinhoud } from "./traject.ts";

type Row = Omit<Deelnemer, "fasenaam" | "fasen" | "aangemeld" | "urenPerWeek"> & {
  readonly aangemeld: Date;
  readonly inhoud: Trajectinhoud;
  readonly urenPerWeek: number; // hundredths
};

/** Of one inwoner, newest first. */
export async function deelnamesOf(context: Context, inwonerId: string): Promise<Deelname[]> {
  const { rows } = await sql<Row>`
    ${deelnames(context)} and d.inwoner_id = ${inwonerId}::uuid order by d.aangemeld desc, d.id`.execute(
    context.db,
  );
  return rows.map((row) => withoutName(fromRow(row)));
}

/** Who takes part in a group, who was offered a place and who waits, in the order of the queue. */
export async function deelnemersOf(context: Context, groepId: string): Promise<Deelnemer[]> {
  const { rows } = await sql<Row>`
    ${deelnames(context)} and d.groep_id = ${groepId}::uuid and ${inScope(context, "read", "persoon", "i", "id")}
     order by array_position(array['doet mee', 'aangeboden', 'wacht', 'klaar', 'gestopt', 'ingetrokken'], d.status),
       case when d.status = 'wacht' then d.aangemeld end, i.voornaam, i.achternaam, d.id`.execute(context.db);
  return rows.map(fromRow);
}

export async function deelnameById(context: Context, id: string): Promise<Deelnemer> {
  const { rows } = await sql<Row>`${deelnames(context)} and d.id = ${id}::uuid`.execute(context.db);
  const [row] = rows;
  if (!row) throw notFound("deelname", id);
  return fromRow(row);
}

/** What the version of a group holds; also for the inwoner who takes part in it. */
export async function inhoudOf({ db }: Context, groepId: string): Promise<Trajectinhoud> {
  const { rows } = await sql<{ inhoud: Trajectinhoud }>`
    select inhoud from groep_in_woorden(${groepId}::uuid)`.execute(db);
  if (!rows[0]) throw notFound("trajectgroep", groepId);
  return rows[0].inhoud;
}

export type NieuweDeelname = {
  readonly inwonerId: string;
  readonly gemeente: string;
  readonly groepId: string;
  readonly status: Deelnamestatus;
  readonly startdatum: IsoDate;
  readonly leerdoel: string | null;
};

/** Where the group is full the database puts him in its queue. */
export async function insertDeelname(context: Context, deelname: NieuweDeelname): Promise<string> {
  const { db, user, now, today, newId } = context;
  const id = newId();
  const insert = db
    .insertInto("deelnames")
    .values({
      ...deelname,
      regioId: user.regioId,
      id,
      aangemeld: now(),
      aangebodenOp: deelname.status === "aangeboden" ? today() : null,
      doorGebruikerId: user.id,
      doorNaam: user.naam,
    })
    .execute();
  await orPlaceFails(insert);
  return id;
}

/** One change of the version that was seen. */
export async function updateDeelname(
  { db, user, expectedVersion = 0 }: Context,
  id: string,
  change: {
    readonly status?: Deelnamestatus;
    readonly startdatum?: IsoDate;
    readonly fase?: number;
    readonly einddatum?: IsoDate;
    readonly redenEinde?: Eindreden;
  },
): Promise<void> {
  const update = db
    .updateTable("deelnames")
    .set({ ...change, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  if (await orPlaceFails(update)) return;
  const current = await db
    .selectFrom("deelnames")
    .select("versie")
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  throw changedMeanwhile("deelname", id, current);
}

async function orPlaceFails<T>(statement: Promise<T>): Promise<T> {
  const full = orFail(statement, "trajectgroepen_capaciteit", vol);
  const passed = orFail(full, "deelnames_volgorde", vol);
  const closed = orFail(passed, "trajectgroepen_gesloten", gesloten);
  return orFail(closed, "deelnames_een_tegelijk", doetAlMee);
}

const deelnames = (context: Context): RawBuilder<unknown> => sql`
  select d.id, d.inwoner_id, i.voornaam || ' ' || i.achternaam as naam, d.groep_id, g.groep, g.traject_id, g.traject, d.status,
      d.aangemeld, d.aangeboden_op, d.startdatum, d.fase, g.inhoud, g.plaats, g.uren_per_week, d.einddatum, d.reden_einde, d.leerdoel, d.versie,
      case when d.status = 'wacht' then plaats_in_rij(d.groep_id, d.aangemeld, d.id) end as plaats_in_rij,
      ${heeftUitkomst(context)} as heeft_uitkomst
    from deelnames d
    join inwoners i on i.regio_id = d.regio_id and i.id = d.inwoner_id
    cross join lateral groep_in_woorden(d.groep_id) g
   where d.regio_id = ${context.user.regioId} and ${inScope(context, "read", "deelname", "d")}`;

const heeftUitkomst = (context: Context): RawBuilder<unknown> => sql`
  exists (select from trajectuitkomsten x where x.regio_id = d.regio_id and x.deelname_id = d.id
             and ${inScope(context, "read", "waarneming", "x")})`;

function fromRow({ inhoud, aangemeld, urenPerWeek, ...row }: Row): Deelnemer {
  const fase = inhoud.fasen[Math.min(row.fase, inhoud.fasen.length) - 1];
  return {
    ...row,
    aangemeld: aangemeld.toISOString(),
    fasenaam: fase?.naam ?? "",
    fasen: inhoud.fasen.length,
    urenPerWeek: urenPerWeek / 100,
  };
}
function withoutName(deelnemer: Deelnemer): Deelname {
  const { naam: _, ...deelname } = deelnemer;
  return deelname;
}
