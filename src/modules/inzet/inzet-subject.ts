import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { type Subject, scopesOf } from "../toegang/toegang.ts";

/** The inzet that a request is about, with how this user stands to the inwoner. */
export async function inzetSubject(context: Context, inzetId: string): Promise<Subject> {
  const found = await rowsOf(context).where("id", "=", inzetId).executeTakeFirst();
  if (!found) throw notFound("inzet", inzetId);
  return { ...(await relationTo(context, found)), object: `inzet/${inzetId}` };
}

/** The same for all of an inwoner, also for who may see those and not the person. */
export async function inzettenSubject(context: Context, inwonerId: string): Promise<Subject> {
  if (seesPersons(context)) return inwonerSubject(context, inwonerId);
  const found = await rowsOf(context)
    .where("inwonerId", "=", inwonerId)
    .orderBy("aangevraagd", "desc")
    .executeTakeFirst();
  if (!found) throw notFound("inwoner", inwonerId);
  return relationTo(context, found);
}

const rowsOf = ({ db, user }: Context) =>
  db.selectFrom("inzetten").select(["gemeente", "inwonerId"]).where("regioId", "=", user.regioId);

const relationTo = async (
  context: Context,
  { gemeente, inwonerId }: { gemeente: string; inwonerId: string },
): Promise<Subject> =>
  seesPersons(context)
    ? inwonerSubject(context, inwonerId)
    : { object: `inwoner/${inwonerId}`, inwonerId, gemeente, relaties: [] };

const seesPersons = ({ user }: Context) => scopesOf(user, "read", "persoon").length > 0;
