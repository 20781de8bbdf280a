import type { Context } from "../context.ts";
import type { Subject } from "../toegang/toegang.ts";

/** The agreement that a request is about, and whether it is with the company of this user. */
export async function werkafspraakSubject({ db, user }: Context, id: string): Promise<Subject> {
  const object = `werkafspraak/${id}`;
  if (user.werkgeverId === null) return { object };
  const own = await db
    .selectFrom("werkafspraken")
    .select("id")
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("werkgeverId", "=", user.werkgeverId)
    .executeTakeFirst();
  return { object, relaties: own ? ["eigen-werkgever"] : [] };
}
