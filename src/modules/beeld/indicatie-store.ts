import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import {
  alGevraagd,
  type Aanvraag,
  type Aanvraagsoort,
  type Aanvraaguitkomst,
  type Indicatie,
  type Indicatiesoort,
  overlapt,
} from "./indicatie.ts";

type Wie = { readonly inwonerId: string; readonly gemeente: string };
export type IndicatieInput = {
  readonly soort: Indicatiesoort;
  readonly vanaf: IsoDate;
  readonly tot: IsoDate | null;
  readonly bron: string;
  readonly vastgesteldOp: IsoDate | null;
};

/** The newest first. */
export async function indicatiesOf(context: Context, inwonerId: string): Promise<Indicatie[]> {
  const rows = await indicatieRows(context)
    .where("inwonerId", "=", inwonerId)
    .orderBy("vanaf", "desc")
    .orderBy("soort")
    .execute();
  return rows.map((row) => indicatieOf(context, row));
}

export async function indicatieById(context: Context, id: string) {
  const row = await indicatieRows(context).where("id", "=", id).executeTakeFirst();
  if (!row) throw notFound("indicatie", id);
  return indicatieOf(context, row);
}

export async function insertIndicatie(
  { db, user, newId }: Context,
  { inwonerId, gemeente }: Wie,
  fields: IndicatieInput,
): Promise<string> {
  const id = newId();
  const row = { regioId: user.regioId, id, inwonerId, gemeente, ...fields, doorNaam: user.naam };
  await orFail(db.insertInto("indicaties").values(row).execute(), "indicaties_niet_dubbel", overlapt);
  return id;
}

export async function updateIndicatie(
  context: Context,
  id: string,
  fields: IndicatieInput,
  wijzigreden: string,
): Promise<void> {
  const { db, user, expectedVersion = 0 } = context;
  const update = db
    .updateTable("indicaties")
    .set({ ...fields, wijzigreden, doorNaam: user.naam, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  const updated = await orFail(update, "indicaties_niet_dubbel", overlapt);
  if (!updated) throw changedMeanwhile("indicatie", id, await indicatieById(context, id));
}

/** The last question first. */
export async function aanvragenOf(context: Context, inwonerId: string): Promise<Aanvraag[]> {
  const rows = await aanvraagRows(context)
    .where("inwonerId", "=", inwonerId)
    .orderBy("gevraagdOp", "desc")
    .orderBy("id")
    .execute();
  return rows.map(aanvraagOf);
}

export async function aanvraagById(context: Context, id: string): Promise<Aanvraag> {
  const row = await aanvraagRows(context).where("id", "=", id).executeTakeFirst();
  if (!row) throw notFound("indicatieaanvraag", id);
  return aanvraagOf(row);
}

export async function insertAanvraag(
  { db, user, newId }: Context,
  { inwonerId, gemeente }: Wie,
  fields: { readonly soort: Aanvraagsoort; readonly gevraagdOp: IsoDate; readonly adviseur: string },
): Promise<string> {
  const id = newId();
  const row = { regioId: user.regioId, id, inwonerId, gemeente, ...fields, doorNaam: user.naam };
  await orFail(
    db.insertInto("indicatieaanvragen").values(row).execute(),
    "indicatieaanvragen_een_open",
    alGevraagd,
  );
  return id;
}

export async function answerAanvraag(
  context: Context,
  id: string,
  answer: {
    readonly uitkomst: Aanvraaguitkomst;
    readonly uitkomstOp: IsoDate;
    readonly geldigTot: IsoDate | null;
    readonly indicatieId: string | null;
  },
): Promise<void> {
  const { db, user, expectedVersion = 0 } = context;
  const updated = await db
    .updateTable("indicatieaanvragen")
    .set({ ...answer, doorNaam: user.naam, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .where("uitkomst", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!updated) throw changedMeanwhile("indicatieaanvraag", id, await aanvraagById(context, id));
}

const indicatieRows = ({ db, user }: Context) =>
  db
    .selectFrom("indicaties")
    .select(["id", "inwonerId", "soort", "vanaf", "tot", "bron", "vastgesteldOp", "doorNaam", "versie"])
    .where("regioId", "=", user.regioId);

const indicatieOf = (
  { today }: Context,
  row: Awaited<ReturnType<ReturnType<typeof indicatieRows>["execute"]>>[number],
): Indicatie => ({
  ...row,
  soort: row.soort as Indicatiesoort,
  isGeldig: row.vanaf <= today() && (row.tot === null || row.tot >= today()),
});

const aanvraagRows = ({ db, user }: Context) =>
  db
    .selectFrom("indicatieaanvragen")
    .select([
      "id",
      "inwonerId",
      "soort",
      "gevraagdOp",
      "adviseur",
      "uitkomst",
      "uitkomstOp",
      "geldigTot",
      "indicatieId",
      "doorNaam",
      "versie",
    ])
    .where("regioId", "=", user.regioId);

const aanvraagOf = (
  row: Awaited<ReturnType<ReturnType<typeof aanvraagRows>["execute"]>>[number],
): Aanvraag => ({
  ...row,
  soort: row.soort as Aanvraagsoort,
  uitkomst: row.uitkomst as Aanvraaguitkomst | null,
});
