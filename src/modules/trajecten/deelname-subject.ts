import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import type { Subject } from "../toegang/toegang.ts";

/** Whose deelname it is; not found where this user may not know of it. */
export async function deelnameSubject(context: Context, id: string): Promise<Subject> {
  const row = await context.db
    .selectFrom("deelnames")
    .select("inwonerId")
    .where("regioId", "=", context.user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound("deelname", id);
  return { ...(await inwonerSubject(context, row.inwonerId)), object: `deelname/${id}` };
}
