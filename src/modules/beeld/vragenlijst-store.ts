import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { regelOf, VERSIEREGEL } from "./versie-store.ts";
import { naamBestaat, type Telling, type Vragenlijst } from "./vragenlijst.ts";

/** All of them by name; who does not keep them up sees what holds, and no drafts. */
export async function vragenlijsten(
  { db, user }: Context,
  { metConcept, id }: { readonly metConcept: boolean; readonly id?: string },
): Promise<Vragenlijst[]> {
  const lijsten = await db
    .selectFrom("vragenlijsten")
    .select(["id", "code", "naam", "doel", "versie"])
    .where("regioId", "=", user.regioId)
    .$if(id !== undefined, (query) => query.where("id", "=", id!))
    .orderBy("naam")
    .execute();
  const tellingen = await db
    .selectFrom("vragenlijsttellingen")
    .select(["vragenlijstId", "waarvoor", "organisatiesoort"])
    .where("regioId", "=", user.regioId)
    .orderBy("waarvoor")
    .orderBy("organisatiesoort")
    .execute();
  const versies = await db
    .selectFrom("vragenlijstversies")
    .select(["vragenlijstId", ...VERSIEREGEL])
    .where("regioId", "=", user.regioId)
    .$if(!metConcept, (query) => query.where("status", "<>", "concept"))
    .orderBy("nummer", "desc")
    .execute();
  return lijsten.map((lijst) => ({
    ...lijst,
    telt: tellingen
      .filter(({ vragenlijstId }) => vragenlijstId === lijst.id)
      .map(({ waarvoor, organisatiesoort }) => ({ waarvoor, organisatiesoort }) as Telling),
    versies: versies.filter(({ vragenlijstId }) => vragenlijstId === lijst.id).map(regelOf),
  }));
}

export async function vragenlijstById(context: Context, id: string, metConcept = true): Promise<Vragenlijst> {
  const [found] = await vragenlijsten(context, { metConcept, id });
  if (!found) throw notFound("vragenlijst", id);
  return found;
}

export async function insertVragenlijst(
  { db, user, newId }: Context,
  lijst: { readonly code: string; readonly naam: string; readonly doel: string },
): Promise<string> {
  const id = newId();
  const insert = db
    .insertInto("vragenlijsten")
    .values({ regioId: user.regioId, id, ...lijst })
    .execute();
  await orFail(insert, "vragenlijsten_code", naamBestaat);
  return id;
}

export async function updateVragenlijst(
  context: Context,
  id: string,
  fields: { readonly naam: string; readonly doel: string },
): Promise<void> {
  const { db, user, expectedVersion = 0 } = context;
  const updated = await db
    .updateTable("vragenlijsten")
    .set({ ...fields, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  if (!updated) throw changedMeanwhile("vragenlijst", id, await vragenlijstById(context, id));
}

export async function replaceTellingen(
  { db, user }: Context,
  vragenlijstId: string,
  tellingen: readonly Telling[],
): Promise<void> {
  const own = { regioId: user.regioId, vragenlijstId };
  await db
    .deleteFrom("vragenlijsttellingen")
    .where("regioId", "=", own.regioId)
    .where("vragenlijstId", "=", vragenlijstId)
    .execute();
  if (tellingen.length > 0)
    await db
      .insertInto("vragenlijsttellingen")
      .values(tellingen.map((telling) => ({ ...own, ...telling })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
