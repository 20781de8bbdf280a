import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import type { Subject } from "../toegang/toegang.ts";
import { inwonerSubject } from "./inwoner-subject.ts";

/** The contactmoment that a request is about, with how this user stands to the inwoner, and whether he wrote it. */
export async function contactmomentSubject(context: Context, id: string): Promise<Subject> {
  const { db, user } = context;
  const found = await db
    .selectFrom("contactmomenten")
    .select(["inwonerId", "doorGebruikerId"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) throw notFound("contactmoment", id);
  const subject = await inwonerSubject(context, found.inwonerId);
  const { relaties = [] } = subject;
  const isOwn = found.doorGebruikerId === user.id && relaties.includes("eigen-caseload");
  return isOwn ? { ...subject, relaties: [...relaties, "zelf-vastgelegd"] } : subject;
}
