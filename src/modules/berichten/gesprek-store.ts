import { type RawBuilder, sql } from "kysely";
import { notFound } from "#core/failure";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { inScope } from "../toegang/in-scope.ts";
import type { Subject } from "../toegang/toegang.ts";
import { type Bericht, type Gesprek, gesprekNietVanU, isVanInwoner } from "./bericht.ts";
import type { Taalcode } from "./sjabloonnamen.ts";

const FRAGMENT = 140;
const BERICHTEN_AT_MOST = 200;

type Row = Omit<Gesprek, "laatste"> & { laatste: Date };
type Filter = { readonly inwonerId?: string; readonly alleenWachtOpMij?: boolean; readonly id?: string };

/** Conversations that this user may read: the latest first, or those that wait for his answer, the oldest first. */
export async function gesprekPage(
  context: Context,
  { inwonerId, alleenWachtOpMij, id }: Filter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ totaal: number; rijen: Gesprek[] }> {
  const { rows } = await sql<Row & { totaal: number }>`
    select *, count(*) over ()::integer as totaal from (${gesprekken(context)}) g
     where (${id ?? null}::uuid is null or id = ${id ?? null}::uuid)
       and (${inwonerId ?? null}::uuid is null or inwoner_id = ${inwonerId ?? null}::uuid)
       and (not ${alleenWachtOpMij ?? false}::boolean or wacht_op_u)
     order by ${alleenWachtOpMij ? sql`laatste` : sql`laatste desc`}, id
     limit ${limit} offset ${offset}`.execute(context.db);
  return {
    totaal: rows[0]?.totaal ?? 0,
    rijen: rows.map(({ totaal: _totaal, laatste, ...row }) => ({ ...row, laatste: laatste.toISOString() })),
  };
}

export async function gesprekById(context: Context, id: string): Promise<Gesprek> {
  const { rijen } = await gesprekPage(context, { id }, { limit: 1, offset: 0 });
  const [row] = rijen;
  if (!row) throw notFound("gesprek", id);
  return row;
}

/** Whose conversation it is. Not found where row-level security hides it. */
export async function gesprekSubject(context: Context, id: string): Promise<Subject> {
  const { db, user } = context;
  const found = await db
    .selectFrom("berichtgesprekken")
    .select("inwonerId")
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) throw notFound("gesprek", id);
  return inwonerSubject(context, found.inwonerId);
}

/** What was said in a conversation, the first first. */
export async function berichtenOf(context: Context, gesprekId: string): Promise<Bericht[]> {
  const { db, user } = context;
  const { rows } = await sql<
    Omit<Bericht, "verstuurd" | "gelezen"> & { verstuurd: Date; gelezen: Date | null }
  >`
    select id, van, door_naam, door_gebruiker_id = ${user.id} as is_van_mij, taal, tekst, tekst_nl, sjabloon, verstuurd, gelezen,
        gelezen_door
      from berichten b
     where regio_id = ${user.regioId} and gesprek_id = ${gesprekId}::uuid and ${inScope(context, "read", "bericht", "b")}
     order by nummer limit ${BERICHTEN_AT_MOST}`.execute(db);
  return rows.map((row) => ({
    ...row,
    verstuurd: row.verstuurd.toISOString(),
    gelezen: row.gelezen?.toISOString() ?? null,
  }));
}

export type NieuwBericht = {
  readonly inwonerId: string;
  readonly gemeente: string;
  readonly tekst: string;
  readonly taal?: Taalcode;
  readonly tekstNl?: string | null;
  readonly sjabloon?: string | null;
};

/** Begins a conversation. Answers its id; what it is about is said in the first message. */
export async function insertGesprek(
  context: Context,
  { inwonerId, gemeente }: Pick<NieuwBericht, "inwonerId" | "gemeente">,
  { soort, onderwerp }: Pick<Gesprek, "soort" | "onderwerp">,
  afspraak?: { readonly id: string; readonly begin: Date },
): Promise<string> {
  const { db, user, newId, now } = context;
  const id = newId();
  const isEigen = isVanInwoner(context);
  await db
    .insertInto("berichtgesprekken")
    .values({
      regioId: user.regioId,
      id,
      gemeente,
      inwonerId,
      soort,
      onderwerp,
      voorGebruikerId: isEigen ? null : user.id,
      begonnen: now(),
      laatste: now(),
      laatsteVan: isEigen ? "inwoner" : "medewerker",
      afspraakId: afspraak?.id ?? null,
      afspraakBegin: afspraak?.begin ?? null,
    })
    .execute();
  return id;
}

export async function insertBericht(
  { db, user, newId, now }: Context,
  gesprekId: string,
  bericht: NieuwBericht,
): Promise<string> {
  const id = newId();
  await db
    .insertInto("berichten")
    .values({
      regioId: user.regioId,
      id,
      gesprekId,
      doorGebruikerId: user.id,
      doorNaam: user.naam,
      van: "medewerker", // by the role, as the database knows it
      verstuurd: now(),
      ...bericht,
    })
    .execute();
  return id;
}

/** A colleague says that no answer is needed. */
export async function closeGesprek(context: Context, id: string): Promise<void> {
  const { db, expectedVersion = 0 } = context;
  const { rows } = await sql<{ hoe: string }>`
    select handel_gesprek_af(${id}::uuid, ${expectedVersion}::integer) as hoe`.execute(db);
  if (rows[0]?.hoe === "gewijzigd") throw changedMeanwhile("gesprek", id, await gesprekById(context, id));
  if (rows[0]?.hoe !== "gedaan") throw gesprekNietVanU();
}

export async function markGelezen({ db, now }: Context, id: string): Promise<number> {
  const { rows } = await sql<{ aantal: number }>`
    select lees_berichten(${id}::uuid, ${now()}) as aantal`.execute(db);
  return rows[0]?.aantal ?? 0;
}

/** Does this inwoner get a mail when something is written to him? */
export async function krijgtMail({ db }: Context, inwonerId: string): Promise<boolean> {
  const { rows } = await sql<{ mail: boolean }>`select krijgt_mail(${inwonerId}::uuid) as mail`.execute(db);
  return rows[0]?.mail ?? false;
}

/** Who reads it, as it is needed for a text in his language. */
export async function lezerOf({ db, user }: Context, inwonerId: string) {
  const { rows } = await sql<{ voornaam: string; taal: Taalcode }>`
    select voornaam, taal_van(talen) as taal from inwoners
     where regio_id = ${user.regioId} and id = ${inwonerId}::uuid`.execute(db);
  if (!rows[0]) throw notFound("inwoner", inwonerId);
  return rows[0];
}

/** Is it this user who answers in conversation `b`? Who began it and still helps; otherwise the main counsellor. */
export const isVoorMij = ({ user }: Context): RawBuilder<boolean> => {
  const helpt = (who: RawBuilder<unknown>) => sql`exists (select from begeleidingen h
    where h.regio_id = b.regio_id and h.inwoner_id = b.inwoner_id and h.tot is null and ${who})`;
  return sql<boolean>`case when ${helpt(sql`h.gebruiker_id = b.voor_gebruiker_id`)} then b.voor_gebruiker_id = ${user.id}
    else ${helpt(sql`h.gebruiker_id = ${user.id} and h.is_hoofd`)} end`;
};

function gesprekken(context: Context): RawBuilder<unknown> {
  const { user } = context;
  const isEigen = isVanInwoner(context);
  const nieuw = sql`(select count(*)::integer from berichten n where n.regio_id = b.regio_id and n.gesprek_id = b.id
    and n.gelezen is null and (n.van = 'medewerker') = ${isEigen}::boolean)`;
  const wacht = sql`b.laatste_van <> 'medewerker' and not b.is_afgehandeld`;
  return sql`
    select b.id, b.inwoner_id, i.voornaam || ' ' || i.achternaam as naam, b.soort, b.onderwerp, b.laatste, b.laatste_van,
        l.door_naam as laatste_door, left(${isEigen ? sql`l.tekst` : sql`coalesce(l.tekst_nl, l.tekst)`}, ${FRAGMENT}::integer) as fragment, ${nieuw} as nieuw,
        ${wacht} as wacht_op_antwoord,
        ${isEigen ? sql`${nieuw} > 0` : sql`${wacht} and ${isVoorMij(context)}`} as wacht_op_u, b.versie
      from berichtgesprekken b
      join inwoners i on i.regio_id = b.regio_id and i.id = b.inwoner_id
      join lateral (select x.door_naam, x.tekst, x.tekst_nl from berichten x where x.regio_id = b.regio_id and x.gesprek_id = b.id
        order by x.nummer desc limit 1) l on true
     where b.regio_id = ${user.regioId} and ${inScope(context, "read", "bericht", "b")}`;
}
