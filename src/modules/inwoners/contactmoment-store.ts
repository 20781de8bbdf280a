import { dateInNetherlands } from "#core/dates";
import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import type { Contactmoment } from "./contactmoment.ts";

/** Not found where row-level security hides it: whoever may not see it cannot know that it is there. */
export async function contactmomentById(context: Context, id: string): Promise<Contactmoment> {
  const { db, user, today } = context;
  const row = await db
    .selectFrom("contactmomenten")
    .selectAll()
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound("contactmoment", id);
  const { regioId: _, gemeente: __, doorGebruikerId, vastgelegd, soort, ...rest } = row;
  const magWijzigen = doorGebruikerId === user.id && dateInNetherlands(vastgelegd) === today();
  return { ...rest, soort: soort as Contactmoment["soort"], magWijzigen };
}
