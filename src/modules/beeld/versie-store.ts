import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import type { Definitie } from "./definitie.ts";
import {
  alConcept,
  versieBlijft,
  type Versieregel,
  type Versiestand,
  type Vragenlijstversie,
} from "./vragenlijst.ts";

export async function versieById(context: Context, id: string): Promise<Vragenlijstversie> {
  const row = await versieRows(context).where("vragenlijstversies.id", "=", id).executeTakeFirst();
  if (!row) throw notFound("vragenlijstversie", id);
  return versieOf(row);
}

/** The version that is used now; undefined where none was published. */
export async function geldendeVersie(context: Context, vragenlijstId: string) {
  const row = await versieRows(context)
    .where("vragenlijstversies.vragenlijstId", "=", vragenlijstId)
    .where("vragenlijstversies.status", "=", "gepubliceerd")
    .executeTakeFirst();
  return row && versieOf(row);
}

/** The next number, as a draft. */
export async function insertVersie(
  { db, user, newId, today }: Context,
  vragenlijstId: string,
  definitie: Definitie,
): Promise<string> {
  const id = newId();
  const insert = sql`
    insert into vragenlijstversies (regio_id, id, vragenlijst_id, nummer, status, definitie, gemaakt_op, door_naam)
    select ${user.regioId}, ${id}::uuid, ${vragenlijstId}::uuid, coalesce(max(nummer), 0) + 1, 'concept',
           ${JSON.stringify(definitie)}::jsonb, ${today()}::date, ${user.naam}
      from vragenlijstversies where regio_id = ${user.regioId} and vragenlijst_id = ${vragenlijstId}::uuid`.execute(
    db,
  );
  await orFail(insert, "vragenlijstversies_een_concept", alConcept);
  return id;
}

/** Changes the version that this user saw; one that was published stays as it is. */
export async function updateVersie(
  context: Context,
  id: string,
  change: {
    readonly definitie?: Definitie;
    readonly status?: Versiestand;
    readonly gepubliceerdOp?: IsoDate;
    readonly ingetrokkenOp?: IsoDate;
  },
): Promise<void> {
  const { db, user, expectedVersion = 0 } = context;
  const { definitie, ...rest } = change;
  const update = db
    .updateTable("vragenlijstversies")
    .set({
      ...rest,
      ...(definitie && { definitie: JSON.stringify(definitie) }),
      doorNaam: user.naam,
      versie: expectedVersion + 1,
    })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  const updated = await orFail(update, "vragenlijstversies_gepubliceerd_blijft", versieBlijft);
  if (!updated) throw changedMeanwhile("vragenlijstversie", id, await versieById(context, id));
}

/** Another version takes the place of the one that held. */
export async function withdrawOthers({ db, user, today }: Context, vragenlijstId: string): Promise<void> {
  await db
    .updateTable("vragenlijstversies")
    .set((eb) => ({
      status: "ingetrokken",
      ingetrokkenOp: today(),
      doorNaam: user.naam,
      versie: eb("versie", "+", 1),
    }))
    .where("regioId", "=", user.regioId)
    .where("vragenlijstId", "=", vragenlijstId)
    .where("status", "=", "gepubliceerd")
    .execute();
}

export async function deleteVersie(context: Context, id: string): Promise<void> {
  const { db, user, expectedVersion = 0 } = context;
  const remove = db
    .deleteFrom("vragenlijstversies")
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  const removed = await orFail(remove, "vragenlijstversies_gepubliceerd_blijft", versieBlijft);
  if (!removed) throw changedMeanwhile("vragenlijstversie", id, await versieById(context, id));
}

export const VERSIEREGEL = [
  "id",
  "nummer",
  "status",
  "gemaaktOp",
  "gepubliceerdOp",
  "ingetrokkenOp",
  "doorNaam",
  "versie",
] as const;

const versieRows = ({ db, user }: Context) =>
  db
    .selectFrom("vragenlijstversies")
    .innerJoin("vragenlijsten", (join) =>
      join
        .onRef("vragenlijsten.regioId", "=", "vragenlijstversies.regioId")
        .onRef("vragenlijsten.id", "=", "vragenlijstversies.vragenlijstId"),
    )
    .select(VERSIEREGEL.map((column) => `vragenlijstversies.${column}` as const))
    .select(["vragenlijstversies.vragenlijstId", "vragenlijstversies.definitie", "vragenlijsten.naam"])
    .where("vragenlijstversies.regioId", "=", user.regioId);

const versieOf = (
  row: Awaited<ReturnType<ReturnType<typeof versieRows>["execute"]>>[number],
): Vragenlijstversie => ({
  ...regelOf(row),
  vragenlijstId: row.vragenlijstId,
  naam: row.naam,
  definitie: row.definitie as Definitie,
});

export const regelOf = ({
  id,
  nummer,
  status,
  gemaaktOp,
  gepubliceerdOp,
  ingetrokkenOp,
  doorNaam,
  versie,
}: Omit<Versieregel, "status"> & { readonly status: string }): Versieregel => ({
  id,
  nummer,
  status: status as Versiestand,
  gemaaktOp,
  gepubliceerdOp,
  ingetrokkenOp,
  doorNaam,
  versie,
});
