import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import type { Subject } from "../toegang/toegang.ts";
import { WEEKDAGEN } from "./bezet.ts";
import type { BezetteTijd } from "./bezette-tijd.ts";

/** The weekly times of an inwoner that are taken and are not over, in the order of the week. */
export async function bezetteTijdenOf(
  { db, user, today }: Context,
  inwonerId: string,
): Promise<BezetteTijd[]> {
  const rows = await db
    .selectFrom("bezetteTijden")
    .select(["id", "soort", "weekdagen", "begintijd", "eindtijd", "vanaf", "tot", "versie"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .where((eb) => eb.or([eb("tot", "is", null), eb("tot", ">=", today())]))
    .execute();
  const tijden = rows as unknown as BezetteTijd[]; // the constraints of the table hold the codes
  const first = ({ weekdagen: [dag], begintijd }: BezetteTijd) => `${WEEKDAGEN.indexOf(dag!)}${begintijd}`;
  return tijden.toSorted((a, b) => first(a).localeCompare(first(b)));
}

export async function bezetteTijdById({ db, user }: Context, id: string) {
  const row = await db
    .selectFrom("bezetteTijden")
    .selectAll()
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound("bezette-tijd", id);
  return row;
}

export const bezetteTijdSubject = async (context: Context, id: string): Promise<Subject> =>
  inwonerSubject(context, (await bezetteTijdById(context, id)).inwonerId);
