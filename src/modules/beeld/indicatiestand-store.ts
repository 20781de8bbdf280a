import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import type { Aanvraagstand, Aanvraaguitkomst, Indicatiesoort, Indicatiestand } from "./indicatie.ts";
import { aanvraagById } from "./indicatie-store.ts";

/** Of all indicaties of an inwoner, what was corrected last first. */
export async function indicatiestandenOf(
  { db, user }: Context,
  inwonerId: string,
): Promise<Indicatiestand[]> {
  const rows = await db
    .selectFrom("indicatiestanden")
    .select(["indicatieId", "soort", "vanaf", "tot", "bron", "vastgesteldOp", "doorNaam"])
    .select(["vervangenOp", "vervangenDoor", "reden"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .orderBy("vervangenOp", "desc")
    .orderBy("volgnummer", "desc")
    .execute();
  return rows.map((row) => ({ ...row, soort: row.soort as Indicatiesoort }));
}

export async function aanvraagstandenOf({ db, user }: Context, inwonerId: string): Promise<Aanvraagstand[]> {
  const rows = await db
    .selectFrom("indicatieaanvraagstanden")
    .select(["aanvraagId", "gevraagdOp", "adviseur", "uitkomst", "uitkomstOp", "geldigTot", "doorNaam"])
    .select(["vervangenOp", "vervangenDoor", "reden"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .orderBy("vervangenOp", "desc")
    .orderBy("volgnummer", "desc")
    .execute();
  return rows.map((row) => ({ ...row, uitkomst: row.uitkomst as Aanvraaguitkomst | null }));
}

export async function correctAanvraag(
  context: Context,
  id: string,
  fields: Pick<Aanvraagstand, "gevraagdOp" | "adviseur" | "uitkomst" | "uitkomstOp" | "geldigTot">,
  wijzigreden: string,
): Promise<void> {
  const { db, user, expectedVersion = 0 } = context;
  const updated = await db
    .updateTable("indicatieaanvragen")
    .set({ ...fields, wijzigreden, doorNaam: user.naam, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  if (!updated) throw changedMeanwhile("indicatieaanvraag", id, await aanvraagById(context, id));
}
