import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import type { Subject } from "../toegang/toegang.ts";

/** The voorstel that a request is about, with how this user stands to the inwoner. */
export async function voorstelSubject(context: Context, voorstelId: string): Promise<Subject> {
  const found = await context.db
    .selectFrom("voorstellen")
    .select("inwonerId")
    .where("regioId", "=", context.user.regioId)
    .where("id", "=", voorstelId)
    .executeTakeFirst();
  if (!found) throw notFound("voorstel", voorstelId);
  return { ...(await inwonerSubject(context, found.inwonerId)), object: `voorstel/${voorstelId}` };
}
