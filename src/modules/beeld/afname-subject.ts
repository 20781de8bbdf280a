import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import type { Subject } from "../toegang/toegang.ts";

/** The inwoner whom an afname is about. Not found where this user may not know of it. */
export async function afnameSubject(context: Context, id: string): Promise<Subject> {
  const found = await context.db
    .selectFrom("afnames")
    .select("inwonerId")
    .where("regioId", "=", context.user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) throw notFound("afname", id);
  return inwonerSubject(context, found.inwonerId);
}
