import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import type { Subject } from "../toegang/toegang.ts";

/** The aanmelding that a request is about. Not found where this user may not know of it. */
export async function aanmeldingSubject({ db, user }: Context, id: string): Promise<Subject> {
  const found = await db
    .selectFrom("aanmeldingen")
    .select("gemeente")
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) throw notFound("aanmelding", id);
  return { object: `aanmelding/${id}`, gemeente: found.gemeente };
}
