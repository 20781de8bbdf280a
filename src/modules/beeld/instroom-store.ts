import type { IsoDate } from "#core/dates";
import { sql } from "kysely";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import type { Instroom, Triage, Triagebesluit } from "./instroom.ts";

const NONE: Instroom = { bron: null, gemeldOp: null, toelichting: null, doorNaam: null, versie: 0 };

export async function instroomOf({ db, user }: Context, inwonerId: string): Promise<Instroom> {
  const found = await db
    .selectFrom("instroom")
    .select(["bron", "gemeldOp", "toelichting", "doorNaam", "versie"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .executeTakeFirst();
  return found ? { ...found, bron: found.bron as Instroom["bron"] } : NONE;
}

/** If-Match "0" says that there was none. */
export async function saveInstroom(
  context: Context,
  wie: { readonly inwonerId: string; readonly gemeente: string },
  fields: { readonly bron: string; readonly gemeldOp: IsoDate; readonly toelichting: string | null },
): Promise<void> {
  const { db, user, expectedVersion = 0 } = context;
  const door = { doorGebruikerId: user.id, doorNaam: user.naam };
  const saved =
    expectedVersion === 0
      ? await db
          .insertInto("instroom")
          .values({ regioId: user.regioId, ...wie, ...fields, ...door })
          .onConflict((conflict) => conflict.doNothing())
          .returning("versie")
          .executeTakeFirst()
      : await db
          .updateTable("instroom")
          .set({ ...fields, ...door, versie: expectedVersion + 1 })
          .where("regioId", "=", user.regioId)
          .where("inwonerId", "=", wie.inwonerId)
          .where("versie", "=", expectedVersion)
          .returning("versie")
          .executeTakeFirst();
  if (!saved) throw changedMeanwhile("instroom", wie.inwonerId, await instroomOf(context, wie.inwonerId));
}

/** The last decision first. */
export async function triagesOf({ db, user }: Context, inwonerId: string): Promise<Triagebesluit[]> {
  const rows = await db
    .selectFrom("triagebesluiten")
    .select(["uitkomst", "reden", "vormen", "opnieuwOp", "beslotenOp", "doorNaam"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .orderBy("tijdstip", "desc")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    ...row,
    uitkomst: row.uitkomst as Triage,
    vormen: row.vormen as Triagebesluit["vormen"],
  }));
}

export async function insertTriage(
  { db, user, newId, now, today }: Context,
  wie: { readonly inwonerId: string; readonly gemeente: string },
  besluit: Pick<Triagebesluit, "uitkomst" | "reden" | "vormen" | "opnieuwOp">,
): Promise<void> {
  const door = { doorGebruikerId: user.id, doorNaam: user.naam, beslotenOp: today(), tijdstip: now() };
  await db
    .insertInto("triagebesluiten")
    .values({ regioId: user.regioId, id: newId(), ...wie, ...besluit, ...door })
    .execute();
}

/** Of whom an aanmelding brought in, by who takes it up. False where that is not his to decide. */
export async function insertTriageBijAanmelding(
  { db, newId, now }: Context,
  aanmelding: { readonly id: string; readonly inwonerId: string },
  { uitkomst, reden }: { readonly uitkomst: Triage; readonly reden: string },
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select leg_triage_vast(${aanmelding.id}::uuid, ${aanmelding.inwonerId}::uuid, ${newId()}::uuid, ${uitkomst},
      ${reden}, ${now()}::timestamptz) as done`.execute(db);
  return rows[0]?.done ?? false;
}
