import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import type { Subject } from "../toegang/toegang.ts";

/** The leerroute that a request is about, with how this user stands to who learns. */
export const leerrouteSubject = (context: Context, id: string): Promise<Subject> =>
  subjectOf(context, "leerroutes", "leerroute", id);

export const leerdoelSubject = (context: Context, id: string): Promise<Subject> =>
  subjectOf(context, "leerdoelen", "leerdoel", id);

export const verklaringSubject = (context: Context, id: string): Promise<Subject> =>
  subjectOf(context, "praktijkverklaringen", "praktijkverklaring", id);

async function subjectOf(
  context: Context,
  table: "leerroutes" | "leerdoelen" | "praktijkverklaringen",
  what: string,
  id: string,
): Promise<Subject> {
  const found = await context.db
    .selectFrom(table)
    .select("inwonerId")
    .where("regioId", "=", context.user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) throw notFound(what, id);
  return { ...(await inwonerSubject(context, found.inwonerId)), object: `${what}/${id}` };
}
