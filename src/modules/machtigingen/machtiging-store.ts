import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { inScope } from "../toegang/in-scope.ts";
import type { Subject } from "../toegang/toegang.ts";
import type { Machtiging } from "./machtiging.ts";

/** Who may help this inwoner, and who could: what runs first. */
export async function machtigingenVan(context: Context, inwonerId: string): Promise<Machtiging[]> {
  const rows = await rowsOf(context)
    .where("inwonerId", "=", inwonerId)
    .where(inScope(context, "read", "machtiging", "machtigingen"))
    .orderBy("ingetrokken", (order) => order.desc().nullsFirst())
    .orderBy("tot", "desc")
    .orderBy("id")
    .limit(50)
    .execute();
  return rows.map((row) => fromRow(context, row));
}

export async function machtigingById(context: Context, id: string): Promise<Machtiging> {
  const row = await rowsOf(context).where("id", "=", id).executeTakeFirst();
  if (!row) throw notFound("machtiging", id);
  return fromRow(context, row);
}

export async function machtigingSubject(context: Context, id: string): Promise<Subject> {
  const { inwonerId } = await machtigingById(context, id);
  return { ...(await inwonerSubject(context, inwonerId)), object: `machtiging/${id}` };
}

const rowsOf = ({ db, user }: Context) =>
  db
    .selectFrom("machtigingen")
    .select(["id", "inwonerId", "naam", "relatie", "mag", "delen", "vanaf", "tot", "ingetrokken"])
    .where("regioId", "=", user.regioId);

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>["execute"]>>[number];

const fromRow = ({ today }: Context, { ingetrokken, delen, ...row }: Row): Machtiging => ({
  ...row,
  relatie: row.relatie as Machtiging["relatie"],
  mag: row.mag as Machtiging["mag"],
  delen: [...delen] as Machtiging["delen"],
  stand: ingetrokken ? "ingetrokken" : row.tot < today() ? "afgelopen" : "loopt",
  ingetrokken: ingetrokken?.toISOString() ?? null,
  inlognaam: null,
});
