import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { plaatsingSubject } from "../plaatsingen/plaatsing-subject.ts";
import { type Subject, scopesOf } from "../toegang/toegang.ts";

/** A plaatsing, for who guides. To anyone else there is nothing here, also where he may see the plaatsing itself. */
export async function begeleidingSubject(context: Context, plaatsingId: string): Promise<Subject> {
  if (scopesOf(context.user, "read", "begeleiding").length === 0) throw notFound("plaatsing", plaatsingId);
  return plaatsingSubject(context, plaatsingId);
}

const WAT = { bezoeken: "bezoek", signalen: "signaal", acties: "actie" } as const;

/** What a request is about, with how this user stands to the inwoner. Where row-level security hides it, it is not there. */
const subjectIn =
  (tabel: keyof typeof WAT) =>
  async (context: Context, id: string): Promise<Subject> => {
    const found = await context.db
      .selectFrom(tabel)
      .select("inwonerId")
      .where("regioId", "=", context.user.regioId)
      .where("id", "=", id)
      .executeTakeFirst();
    if (!found) throw notFound(WAT[tabel], id);
    return { ...(await inwonerSubject(context, found.inwonerId)), object: `${WAT[tabel]}/${id}` };
  };

export const bezoekSubject = subjectIn("bezoeken");
export const signaalSubject = subjectIn("signalen");
export const actieSubject = subjectIn("acties");
