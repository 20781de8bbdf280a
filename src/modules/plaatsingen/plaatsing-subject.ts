import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { type Subject, scopesOf } from "../toegang/toegang.ts";

/** The plaatsing that a request is about, with how this user stands to the inwoner. */
export async function plaatsingSubject(context: Context, plaatsingId: string): Promise<Subject> {
  const { db, user } = context;
  const found = await db
    .selectFrom("plaatsingen")
    .select(["gemeente", "inwonerId"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", plaatsingId)
    .executeTakeFirst();
  if (!found) throw notFound("plaatsing", plaatsingId);
  return { ...(await relationTo(context, found)), object: `plaatsing/${plaatsingId}` };
}

/** The same for all plaatsingen of an inwoner, also for who may see those and not the person. */
export async function plaatsingenSubject(context: Context, inwonerId: string): Promise<Subject> {
  if (seesPersons(context)) return inwonerSubject(context, inwonerId);
  const found = await context.db
    .selectFrom("plaatsingen")
    .select(["gemeente", "inwonerId"])
    .where("regioId", "=", context.user.regioId)
    .where("inwonerId", "=", inwonerId)
    .orderBy("startdatum", "desc")
    .executeTakeFirst();
  if (!found) throw notFound("inwoner", inwonerId);
  return relationTo(context, found);
}

const relationTo = async (
  context: Context,
  { gemeente, inwonerId }: { gemeente: string; inwonerId: string },
): Promise<Subject> =>
  seesPersons(context)
    ? inwonerSubject(context, inwonerId)
    : { object: `inwoner/${inwonerId}`, inwonerId, gemeente, relaties: [] };

const seesPersons = ({ user }: Context) => scopesOf(user, "read", "persoon").length > 0;
