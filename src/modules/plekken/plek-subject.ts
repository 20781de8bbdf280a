import type { Context } from "../context.ts";
import type { Subject } from "../toegang/toegang.ts";

/** The plek that a request is about, and whether it is of the company of this user. */
export async function plekSubject({ db, user }: Context, plekId: string): Promise<Subject> {
  const object = `plek/${plekId}`;
  if (user.werkgeverId === null) return { object };
  const own = await db
    .selectFrom("plekken")
    .select("id")
    .where("regioId", "=", user.regioId)
    .where("id", "=", plekId)
    .where("werkgeverId", "=", user.werkgeverId)
    .executeTakeFirst();
  return { object, relaties: own ? ["eigen-werkgever"] : [] };
}
