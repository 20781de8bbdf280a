import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import type { Subject } from "../toegang/toegang.ts";

type Tabel = "indicaties" | "indicatieaanvragen";

/** The inwoner whom an indicatie, or the question for one, is about. Not found where this user may not know of it. */
export const subjectOf =
  (tabel: Tabel, wat: string) =>
  async (context: Context, { id }: { readonly id: string }): Promise<Subject> => {
    const found = await context.db
      .selectFrom(tabel)
      .select("inwonerId")
      .where("regioId", "=", context.user.regioId)
      .where("id", "=", id)
      .executeTakeFirst();
    if (!found) throw notFound(wat, id);
    return inwonerSubject(context, found.inwonerId);
  };
