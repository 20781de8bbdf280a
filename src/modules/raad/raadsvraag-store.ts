import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import type { Context } from "../context.ts";
import { scopesOf } from "../toegang/toegang.ts";
import { netBeantwoord, type Raadsvraag } from "./raadsvraag.ts";

const MEESTE = 200;
type Row = Omit<Raadsvraag, "antwoord" | "eerder" | "doorNaam"> & {
  readonly naam: string;
  readonly antwoorden: NonNullable<Raadsvraag["antwoord"]>[];
};

/** Who answers reads all, with names; a council member reads his own, and what was published. The newest first. */
export async function raadsvragen(context: Context): Promise<Raadsvraag[]> {
  const { db, user } = context;
  const mayAnswer = scopesOf(user, "change", "raadsantwoord").length > 0;
  const { rows } = await sql<Row>`
    select v.id, v.soort, v.tekst, v.datum, v.gebruiker_id = ${user.id}::uuid as is_eigen, v.door_naam as naam,
           coalesce((select json_agg(json_build_object('volgnummer', a.volgnummer, 'tekst', a.tekst, 'bron', a.bron,
                       'openbareVraag', a.openbare_vraag, 'datum', a.datum) order by a.volgnummer desc)
                       from raadsantwoorden a where a.regio_id = v.regio_id and a.vraag_id = v.id), '[]'::json) as antwoorden
      from raadsvragen v
     where v.regio_id = ${user.regioId}
     order by v.datum desc, v.id desc limit ${MEESTE}`.execute(db);
  return rows.flatMap(({ naam, antwoorden, ...vraag }) => {
    const [antwoord = null, ...eerder] = antwoorden;
    if (mayAnswer || vraag.isEigen)
      return [{ ...vraag, doorNaam: mayAnswer ? naam : null, antwoord, eerder }];
    if (antwoord === null || antwoord.openbareVraag === null) return [];
    return [{ ...vraag, tekst: antwoord.openbareVraag, doorNaam: null, antwoord, eerder: [] }];
  });
}

export async function insertVraag(
  { db, user, newId, today }: Context,
  vraag: { readonly soort: string; readonly tekst: string },
): Promise<string> {
  const id = newId();
  const by = { gebruikerId: user.id, doorNaam: user.naam, datum: today() };
  await db
    .insertInto("raadsvragen")
    .values({ regioId: user.regioId, id, ...vraag, ...by })
    .execute();
  return id;
}

/** An answer that was given stays; a better one comes after it. */
export async function insertAntwoord(
  { db, user, today }: Context,
  vraagId: string,
  {
    gezien,
    ...antwoord
  }: {
    readonly gezien: number;
    readonly tekst: string;
    readonly bron: string;
    readonly openbareVraag: string | null;
  },
): Promise<void> {
  const known = await db
    .selectFrom("raadsvragen")
    .select("id")
    .where("regioId", "=", user.regioId)
    .where("id", "=", vraagId)
    .executeTakeFirst();
  if (!known) throw notFound("raadsvraag", vraagId);
  const { last } = await db
    .selectFrom("raadsantwoorden")
    .select(({ fn }) => fn.coalesce(fn.max("volgnummer"), sql<number>`0`).as("last"))
    .where("regioId", "=", user.regioId)
    .where("vraagId", "=", vraagId)
    .executeTakeFirstOrThrow();
  if (last !== gezien) throw netBeantwoord();
  const own = { regioId: user.regioId, vraagId, volgnummer: gezien + 1 };
  await orFail(
    db
      .insertInto("raadsantwoorden")
      .values({ ...own, ...antwoord, datum: today(), doorNaam: user.naam })
      .execute(),
    "raadsantwoorden_pkey",
    netBeantwoord,
  );
}

export type OpenbaarAntwoord = {
  readonly vraag: string;
  readonly antwoord: string;
  readonly bron: string;
  readonly datum: IsoDate;
};

/** Without a session: the ten newest published answers, without who asked. */
export async function openbareAntwoorden({
  db,
  regioId,
}: {
  readonly db: Context["db"];
  readonly regioId: string;
}): Promise<readonly OpenbaarAntwoord[]> {
  const { rows } = await sql<OpenbaarAntwoord>`
    select vraag, antwoord, bron, datum from toon_raadsvragen(${regioId})`.execute(db);
  return rows;
}
