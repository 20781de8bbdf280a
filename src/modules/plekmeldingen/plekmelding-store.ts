import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { alAfgehandeld, type Plekmelding, type STANDEN, type UITKOMSTEN } from "./plekmelding.ts";

type Row = Omit<Plekmelding, "isTeLaat" | "contact" | "werkgever" | "plek"> & {
  readonly contactId: string | null;
  readonly contactnaam: string | null;
  readonly werkgeverId: string | null;
  readonly werkgevernaam: string | null;
  readonly plekId: string | null;
  readonly plektitel: string | null;
};

export type Meldingfilter = {
  readonly status: "open" | "afgehandeld";
  readonly werkgeverId?: string;
  /** Only what waits for this user. */
  readonly contactId?: string;
};

/** What waits, whose day comes first; or what was handled, the latest first. */
export async function plekmeldingPage(
  context: Context,
  { status, werkgeverId, contactId }: Meldingfilter,
  { limit, offset }: { limit: number; offset: number },
) {
  const { rows } = await sql<Row & { totaal: number }>`
    select *, count(*) over ()::integer as totaal from (${meldingen(context)}) rij
     where ${status === "open" ? sql`status <> 'afgehandeld'` : sql`status = 'afgehandeld'`}
       and ${werkgeverId === undefined ? sql`true` : sql`werkgever_id = ${werkgeverId}::uuid`}
       and ${contactId === undefined ? sql`true` : sql`contact_id = ${contactId}::uuid`}
     order by ${status === "open" ? sql`antwoord_voor, nummer` : sql`afgehandeld_op desc, nummer desc`}
     limit ${limit} offset ${offset}`.execute(context.db);
  return {
    totaal: rows[0]?.totaal ?? 0,
    rijen: rows.map(({ totaal: _totaal, ...row }) => fromRow(row, context.today())),
  };
}

export async function plekmeldingById(context: Context, id: string): Promise<Plekmelding> {
  const { rows } = await sql<Row>`
    select * from (${meldingen(context)}) rij where id = ${id}::uuid`.execute(context.db);
  if (!rows[0]) throw notFound("plekmelding", id);
  return fromRow(rows[0], context.today());
}

/** Werkgevers that this may be: with the same number of the handelsregister, or almost the same name. */
export async function gelijkendeWerkgevers({ db, user }: Context, { bedrijf, kvk }: Plekmelding) {
  const { rows } = await sql<{ id: string; naam: string; plaats: string; isZelfdeKvk: boolean }>`
    select w.id, w.naam, w.plaats, coalesce(w.kvk = ${kvk}, false) as is_zelfde_kvk
      from werkgevers w
     where w.regio_id = ${user.regioId}
       and (w.kvk = ${kvk} or w.naam % ${bedrijf} or w.naam ilike ${`${bedrijf.replaceAll(/[\\%_]/g, "\\$&")}%`})
     order by 4 desc, similarity(w.naam, ${bedrijf}) desc, w.naam, w.id
     limit 5`.execute(db);
  return rows;
}

export type Meldingwijziging = {
  readonly status: (typeof STANDEN)[number];
  readonly uitkomst?: (typeof UITKOMSTEN)[number];
  readonly antwoord?: string | null;
  readonly werkgeverId?: string;
  readonly plekId?: string | null;
  readonly contactId?: string;
};

/** What this user saw, and still waits: a colleague who was first stays the one who did it. */
export async function updatePlekmelding(
  context: Context,
  id: string,
  change: Meldingwijziging,
): Promise<void> {
  const { db, user, today, expectedVersion = 0 } = context;
  const isKlaar = change.status === "afgehandeld";
  const updated = await db
    .updateTable("plekmeldingen")
    .set({
      ...change,
      ...(isKlaar && { afgehandeldOp: today(), afgehandeldDoor: user.naam }),
      versie: expectedVersion + 1,
    })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .where("status", "!=", "afgehandeld")
    .returning("id")
    .executeTakeFirst();
  if (updated) return;
  const found = await plekmeldingById(context, id);
  throw found.status === "afgehandeld" ? alAfgehandeld() : changedMeanwhile("plekmelding", id, found);
}

/** In the outbox, once: that there is an answer, and nothing of it. */
export const mailAntwoord = async ({ db, now }: Context, id: string): Promise<void> => {
  await sql`select mail_plekmeldingantwoord(${id}::uuid, ${now()})`.execute(db);
};

/** Row-level security leaves out what this user may not know of. */
const meldingen = ({ user }: Context) => sql`
  select m.id, m.nummer, m.soort, m.bedrijf, m.kvk, m.gemeente, g.naam as gemeentenaam, m.contactpersoon, m.telefoon, m.email,
      m.mogelijkheid, m.wat, m.uren, m.wanneer, m.taal,
      to_char(m.gemeld at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as gemeld, m.antwoord_voor, m.contact_id,
      contact.naam as contactnaam, m.status, m.uitkomst, m.antwoord, m.werkgever_id, w.naam as werkgevernaam, m.plek_id,
      k.titel as plektitel, m.afgehandeld_op, m.afgehandeld_door, m.versie
    from plekmeldingen m
    join gemeenten g on g.regio_id = m.regio_id and g.code = m.gemeente
    left join lateral (select collega_naam(m.contact_id) as naam) contact on true
    left join werkgevers w on w.regio_id = m.regio_id and w.id = m.werkgever_id
    left join plekken k on k.regio_id = m.regio_id and k.id = m.plek_id
   where m.regio_id = ${user.regioId}`;

const named = <Key extends string>(id: string | null, key: Key, name: string | null) =>
  id === null || name === null ? null : ({ id, [key]: name } as { id: string } & Record<Key, string>);

function fromRow(row: Row, today: IsoDate): Plekmelding {
  const { contactId, contactnaam, werkgeverId, werkgevernaam, plekId, plektitel, ...rest } = row;
  return {
    ...rest,
    isTeLaat: row.status === "nieuw" && row.antwoordVoor < today,
    contact: named(contactId, "naam", contactnaam),
    werkgever: named(werkgeverId, "naam", werkgevernaam),
    plek: named(plekId, "titel", plektitel),
  };
}
