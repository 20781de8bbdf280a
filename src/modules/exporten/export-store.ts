import type { Publicatie } from "../sturing/afscherming/beschermTabel.ts";
import type { Context } from "../context.ts";
import { type Export, exportNotFound, type Exportregel, type Inhoud } from "./export.ts";

const KOLOMMEN = ["id", "tabel", "jaar", "kring", "doel", "doorNaam", "gemaaktOp"] as const;

type Nieuw = Omit<Export, "id" | "doorNaam" | "gemaaktOp"> & {
  readonly familie: string | null;
  readonly publicatie: Publicatie | null;
};

export async function insertExport({ db, user, newId, now }: Context, nieuw: Nieuw): Promise<Export> {
  const { inhoud, publicatie, ...rest } = nieuw;
  const { familie, ...shown } = rest;
  const made = { id: newId(), doorNaam: user.naam, gemaaktOp: now() };
  await db
    .insertInto("exporten")
    .values({
      regioId: user.regioId,
      gebruikerId: user.id,
      familie,
      ...made,
      ...shown,
      inhoud: JSON.stringify(inhoud),
      publicatie: publicatie && JSON.stringify(publicatie),
    })
    .execute();
  return { ...shown, ...made, gemaaktOp: made.gemaaktOp.toISOString(), inhoud };
}

/** The newest first. */
export async function exportPage(
  { db, user }: Context,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ totaal: number; rijen: Exportregel[] }> {
  const all = db.selectFrom("exporten").where("regioId", "=", user.regioId);
  const { totaal } = await all
    .select(({ fn }) => fn.countAll<number>().as("totaal"))
    .executeTakeFirstOrThrow();
  const rows = await all
    .select(KOLOMMEN)
    .orderBy("gemaaktOp", "desc")
    .orderBy("id")
    .limit(limit)
    .offset(offset)
    .execute();
  return { totaal, rijen: rows.map(asRegel) };
}

/** An export as it was made, or not found. */
export async function exportById({ db, user }: Context, id: string): Promise<Export> {
  const row = await db
    .selectFrom("exporten")
    .select([...KOLOMMEN, "inhoud"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw exportNotFound(id);
  const { inhoud, ...rest } = row;
  return { ...asRegel(rest), inhoud: inhoud as Inhoud };
}

type Row = { readonly [Name in (typeof KOLOMMEN)[number]]: unknown } & {
  readonly gemaaktOp: Date;
};

const asRegel = (row: Row): Exportregel =>
  ({ ...row, gemaaktOp: row.gemaaktOp.toISOString() }) as Exportregel;
