import { type Expression, type SqlBool, sql } from "kysely";
import { notFound } from "#core/failure";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { inScope } from "../toegang/in-scope.ts";
import { type Subject, scopesOf } from "../toegang/toegang.ts";
import { alKlaar, type Bezwaar, eigenWerk, formeelTot, type Stap } from "./bezwaar.ts";

type Filter = { readonly inwonerId?: string; readonly isOpen?: boolean };

/** What people do not agree with, of whom this user may see it: whose term ends first above; then what is done. */
export async function bezwaarPage(
  context: Context,
  { inwonerId, isOpen }: Filter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ totaal: number; rijen: Bezwaar[] }> {
  const found = rowsOf(context)
    .where(inScope(context, "read", "bezwaar", "bezwaren"))
    .where((eb) => {
      const conditions: Expression<SqlBool>[] = [];
      if (inwonerId !== undefined) conditions.push(eb("bezwaren.inwonerId", "=", inwonerId));
      if (isOpen !== undefined) conditions.push(sql<boolean>`${isOpen} = ${IS_OPEN}`);
      return eb.and(conditions);
    });
  const { totaal } = await found
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as("totaal"))
    .executeTakeFirstOrThrow();
  const rows = await found
    .orderBy(sql`not ${IS_OPEN}`)
    .orderBy(sql`case when ${IS_OPEN} then bezwaren.uiterlijk end`)
    .orderBy("bezwaren.tijdstip", "desc")
    .orderBy("bezwaren.id")
    .limit(limit)
    .offset(offset)
    .execute();
  return { totaal, rijen: rows.map((row) => fromRow(context, row)) };
}

export async function bezwaarById(context: Context, id: string): Promise<Bezwaar> {
  const row = await rowsOf(context).where("bezwaren.id", "=", id).executeTakeFirst();
  if (!row) throw notFound("bezwaar", id);
  return fromRow(context, row);
}

/** Whom it is about: of himself and who helps him, or of a gemeente. Who handles it does not see his dossier. */
export async function bezwaarSubject(context: Context, id: string): Promise<Subject> {
  const row = await context.db
    .selectFrom("bezwaren")
    .select(["inwonerId", "gemeente"])
    .where("regioId", "=", context.user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound("bezwaar", id);
  const { inwonerId, gemeente } = row;
  const isOwn = context.user.inwonerId === inwonerId;
  return { object: `bezwaar/${id}`, inwonerId, gemeente, relaties: isOwn ? ["eigen-dossier"] : [] };
}

/** The same for all of an inwoner: also for who handles them and does not know the person. */
export async function bezwarenSubject(context: Context, inwonerId: string): Promise<Subject> {
  const { db, user } = context;
  if (scopesOf(user, "read", "persoon").length > 0) return inwonerSubject(context, inwonerId);
  const row = await db
    .selectFrom("bezwaren")
    .select("gemeente")
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .executeTakeFirst();
  if (!row) throw notFound("inwoner", inwonerId);
  return { object: `inwoner/${inwonerId}`, inwonerId, gemeente: row.gemeente, relaties: [] };
}

/** Adds a step, after the one that the user saw. The database keeps that nobody handles his own work. */
export async function addStap(
  context: Context,
  id: string,
  { stand, woorden, uitkomst, gezien }: Pick<Stap, "stand" | "woorden" | "uitkomst"> & { gezien: number },
): Promise<void> {
  const { rows } = await sql<{ antwoord: string }>`
    select zet_bezwaarstap(${id}::uuid, ${gezien}, ${stand}, ${woorden}, ${uitkomst}, ${context.now()}) as antwoord`.execute(
    context.db,
  );
  const antwoord = rows[0]?.antwoord;
  if (antwoord === "al klaar") throw alKlaar();
  if (antwoord === "eigen werk") throw eigenWerk();
  if (antwoord === "gewijzigd")
    throw changedMeanwhile("bezwaar", id, { versie: (await bezwaarById(context, id)).stappen.length });
  if (antwoord !== "gedaan") throw notFound("bezwaar", id);
}

const IS_OPEN = sql<boolean>`not exists (select from bezwaarstappen s where s.regio_id = bezwaren.regio_id
  and s.bezwaar_id = bezwaren.id and s.stand in ('afgerond', 'ingetrokken'))`;

type StapRow = {
  stand: Stap["stand"];
  woorden: string;
  uitkomst: Stap["uitkomst"];
  door: string;
  tijdstip: string;
};

const rowsOf = ({ db, user }: Context) =>
  db
    .selectFrom("bezwaren")
    .where("bezwaren.regioId", "=", user.regioId)
    .select([
      "bezwaren.id",
      "bezwaren.nummer",
      "bezwaren.inwonerId",
      "bezwaren.naam",
      "bezwaren.bel",
      "bezwaren.soort",
      "bezwaren.onderwerp",
      "bezwaren.betreftNaam",
      "bezwaren.besluitOp",
      "bezwaren.woorden",
      "bezwaren.wens",
      "bezwaren.doorNaam",
      "bezwaren.isNamens",
      "bezwaren.ingediendOp",
      "bezwaren.uiterlijk",
      sql<
        StapRow[]
      >`(select coalesce(json_agg(json_build_object('stand', s.stand, 'woorden', s.woorden, 'uitkomst', s.uitkomst,
          'door', s.door_naam, 'tijdstip', s.tijdstip) order by s.nummer), '[]') from bezwaarstappen s
        where s.regio_id = bezwaren.regio_id and s.bezwaar_id = bezwaren.id)`.as("stappen"),
    ]);

function fromRow(
  { today }: Context,
  { stappen, ...row }: Awaited<ReturnType<ReturnType<typeof rowsOf>["execute"]>>[number],
): Bezwaar {
  const stand = stappen.at(-1)?.stand ?? "open";
  const isOpen = stand === "open" || stand === "opgepakt";
  return {
    ...row,
    soort: row.soort as Bezwaar["soort"],
    formeelTot: row.besluitOp && formeelTot(row.besluitOp),
    stand,
    isTeLaat: isOpen && row.uiterlijk < today(),
    stappen: stappen.map(({ door, tijdstip, ...stap }) => ({
      ...stap,
      doorNaam: door,
      tijdstip: new Date(tijdstip).toISOString(),
    })),
  };
}
