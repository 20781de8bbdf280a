import { type RawBuilder, sql } from "kysely";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import {
  alKlaar,
  type Besluit,
  type BesluitInput,
  type Besluitkalender,
  type BesluitStuk,
  bestaat,
  kloptNiet,
  versieBestaat,
} from "./besluit.ts";

type Filter = { readonly jaar?: number; readonly status?: string };

/** What is decided when, the first day first. A region has tens of them in a year. */
export async function kalender(context: Context, { jaar, status }: Filter = {}): Promise<Besluitkalender> {
  const { rows: years } = await sql<{ jaar: number }>`
    select distinct extract(year from datum)::integer as jaar from besluiten
     where regio_id = ${context.user.regioId} order by 1 desc`.execute(context.db);
  const rijen = await besluiten(
    context,
    sql`(${jaar ?? null}::integer is null or extract(year from b.datum) = ${jaar ?? null}::integer)
        and (${status ?? null}::text is null or b.status = ${status ?? null}::text)`,
  );
  return { jaren: years.map((row) => row.jaar), rijen };
}

export async function besluitById(context: Context, id: string): Promise<Besluit> {
  const [found] = await besluiten(context, sql`b.id = ${id}::uuid`);
  if (!found) throw notFound("besluit", id);
  return found;
}

export async function insertBesluit({ db, user, newId }: Context, besluit: BesluitInput): Promise<string> {
  const id = newId();
  const insert = db
    .insertInto("besluiten")
    .values({ regioId: user.regioId, id, ...besluit, doorNaam: user.naam })
    .execute();
  const once = orFail(insert, "besluiten_een_keer", bestaat);
  const known = orFail(once, "besluiten_regio_id_gemeente_fkey", () =>
    kloptNiet(["gemeente"], "Deze gemeente kennen wij niet."),
  );
  await orFail(known, "besluiten_regio_id_programma_id_fkey", () =>
    kloptNiet(["programmaId"], "Dit programma kennen wij niet."),
  );
  return id;
}

export async function insertStuk(
  { db, user, newId }: Context,
  besluitId: string,
  stuk: Omit<BesluitStuk, "id" | "doorNaam">,
): Promise<void> {
  const insert = db
    .insertInto("besluitstukken")
    .values({ regioId: user.regioId, id: newId(), besluitId, ...stuk, doorNaam: user.naam })
    .execute();
  await orFail(insert, "besluitstukken_een_keer", versieBestaat);
}

type Uitkomst = {
  readonly status: "genomen" | "ingetrokken";
  readonly kenmerk: string | null;
  readonly uitkomst: string;
};

/** One change of the version that was seen; what was decided stays. */
export async function updateUitkomst(
  context: Context,
  id: string,
  { status, kenmerk, uitkomst }: Uitkomst,
): Promise<void> {
  const { db, user, expectedVersion = 0 } = context;
  const current = await besluitById(context, id);
  if (current.status !== "gepland") throw alKlaar();
  const updated = await db
    .updateTable("besluiten")
    .set({ status, kenmerk, uitkomst, doorNaam: user.naam, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  if (!updated) throw changedMeanwhile("besluit", id, current);
}

async function besluiten({ db, user, today }: Context, which: RawBuilder<unknown>): Promise<Besluit[]> {
  const { rows } = await sql<Omit<Besluit, "stukken">>`
    select b.id, b.orgaan, b.gemeente, b.datum, b.doet, b.onderwerp, b.grondslag, b.programma_id, b.bron, g.naam as gemeentenaam,
           p.naam as programma, b.status, b.status = 'gepland' and b.datum < ${today()}::date as is_te_laat, b.kenmerk, b.uitkomst,
           b.door_naam, b.versie
      from besluiten b
      left join gemeenten g on g.regio_id = b.regio_id and g.code = b.gemeente
      left join programmas p on p.regio_id = b.regio_id and p.id = b.programma_id
     where b.regio_id = ${user.regioId} and ${which}
     order by b.datum, b.onderwerp, b.id`.execute(db);
  const stukken = await db
    .selectFrom("besluitstukken")
    .select(["id", "besluitId", "naam", "datum", "tekst", "bron", "doorNaam"])
    .where("regioId", "=", user.regioId)
    .orderBy("datum")
    .orderBy("id")
    .execute();
  const perBesluit = Map.groupBy(stukken, ({ besluitId }) => besluitId);
  return rows.map((row) => ({
    ...row,
    stukken: (perBesluit.get(row.id) ?? []).map(({ besluitId: _besluitId, ...stuk }) => stuk),
  }));
}
