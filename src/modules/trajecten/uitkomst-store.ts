import type { Static } from "typebox";
import { notFound } from "#core/failure";
import { onderwerp, type Onderwerp, type Waarde, waardeTekst } from "#matching/onderwerpen";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { request } from "../fields.ts";
import type { MogelijkheidWaarde } from "../inwoners/mogelijkheid.ts";
import {
  alBeslist,
  type Mogelijkheidvoorstel,
  type Uitkomst,
  uitkomstFields,
  voorstelFields,
} from "./uitkomst.ts";

const woorden = request(uitkomstFields);
const voorstel = request(voorstelFields);
type Voorstelvraag = Static<typeof voorstel>;
type Van = { readonly deelnameId: string; readonly inwonerId: string; readonly gemeente: string };

export async function uitkomstOf(context: Context, deelnameId: string): Promise<Uitkomst | null> {
  const { db, user } = context;
  const found = await db
    .selectFrom("trajectuitkomsten")
    .select(["deelnameId", "inwonerId", "kan", "wil", "kansen", "doorNaam", "opgemaaktOp", "versie"])
    .where("regioId", "=", user.regioId)
    .where("deelnameId", "=", deelnameId)
    .executeTakeFirst();
  if (!found) return null;
  const voorstellen = await db
    .selectFrom("mogelijkheidvoorstellen")
    .select(["id", "onderwerp", "waarde", "toelichting", "status", "beslistDoor", "beslistOp", "versie"])
    .where("regioId", "=", user.regioId)
    .where("deelnameId", "=", deelnameId)
    .orderBy("onderwerp")
    .execute();
  return {
    ...found,
    voorstellen: voorstellen.map((row) => ({
      ...row,
      waarde: row.waarde as MogelijkheidWaarde,
      status: row.status as Mogelijkheidvoorstel["status"],
      label: onderwerp(row.onderwerp as Onderwerp).label,
      inWoorden: waardeTekst(row.onderwerp as Onderwerp, row.waarde as Waarde),
    })),
  };
}

/** Replaces the words, and the proposals that nobody decided about. If-Match "0" says that there was none. */
export async function saveUitkomst(
  context: Context,
  van: Van,
  { voorstellen, ...words }: Static<typeof woorden> & { readonly voorstellen: readonly Voorstelvraag[] },
): Promise<void> {
  const { db, user, today, expectedVersion = 0, newId } = context;
  const own = { regioId: user.regioId, deelnameId: van.deelnameId };
  const fields = { ...words, doorGebruikerId: user.id, doorNaam: user.naam, opgemaaktOp: today() };
  const saved =
    expectedVersion === 0
      ? await db
          .insertInto("trajectuitkomsten")
          .values({ ...own, ...van, ...fields })
          .onConflict((conflict) => conflict.doNothing())
          .returning("versie")
          .executeTakeFirst()
      : await db
          .updateTable("trajectuitkomsten")
          .set({ ...fields, versie: expectedVersion + 1 })
          .where("regioId", "=", own.regioId)
          .where("deelnameId", "=", own.deelnameId)
          .where("versie", "=", expectedVersion)
          .returning("versie")
          .executeTakeFirst();
  if (!saved)
    throw changedMeanwhile(
      "uitkomst",
      van.deelnameId,
      (await uitkomstOf(context, van.deelnameId)) ?? undefined,
    );
  await db
    .deleteFrom("mogelijkheidvoorstellen")
    .where("regioId", "=", own.regioId)
    .where("deelnameId", "=", own.deelnameId)
    .where("status", "=", "open")
    .execute();
  const rows = voorstellen.map(({ waarde, ...een }) => ({
    ...own,
    ...van,
    ...een,
    id: newId(),
    waarde: JSON.stringify(waarde),
  }));
  if (rows.length > 0)
    await db
      .insertInto("mogelijkheidvoorstellen")
      .values(rows)
      .onConflict((conflict) => conflict.columns(["regioId", "deelnameId", "onderwerp"]).doNothing())
      .execute();
}

export async function voorstelById({ db, user }: Context, id: string) {
  const row = await db
    .selectFrom("mogelijkheidvoorstellen")
    .select(["id", "inwonerId", "deelnameId", "onderwerp", "waarde", "toelichting", "status", "versie"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound("mogelijkheidvoorstel", id);
  return { ...row, onderwerp: row.onderwerp as Onderwerp, waarde: row.waarde as MogelijkheidWaarde };
}

export async function decideVoorstel(
  context: Context,
  id: string,
  status: Mogelijkheidvoorstel["status"],
): Promise<void> {
  const { db, user, today, expectedVersion = 0 } = context;
  const decided = await db
    .updateTable("mogelijkheidvoorstellen")
    .set({ status, beslistDoor: user.naam, beslistOp: today(), versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .where("status", "=", "open")
    .returning("id")
    .executeTakeFirst();
  if (decided) return;
  const now = await voorstelById(context, id);
  if (now.status !== "open") throw alBeslist();
  throw changedMeanwhile("mogelijkheidvoorstel", id, now);
}
