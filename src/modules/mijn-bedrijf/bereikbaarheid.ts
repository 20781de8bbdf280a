import { type Static, Type } from "typebox";
import type { Context } from "../context.ts";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import { orFail } from "#db/constraints";

/** How werkgevers reach the user: his own number, and when. */
export const Bereikbaarheid = Type.Object({
  telefoon: Type.String(),
  wanneer: Type.String(),
  versie: Type.Integer({ minimum: 0, description: "0: nog niets ingevuld" }),
});
export type Bereikbaarheid = Static<typeof Bereikbaarheid>;

export async function eigenBereikbaarheid({ db, user }: Context): Promise<Bereikbaarheid> {
  const found = await db
    .selectFrom("bereikbaarheden")
    .select(["telefoon", "wanneer", "versie"])
    .where("regioId", "=", user.regioId)
    .where("gebruikerId", "=", user.id)
    .executeTakeFirst();
  return found ?? { telefoon: "", wanneer: "", versie: 0 };
}

export async function keepBereikbaarheid(
  context: Context,
  { telefoon, wanneer }: Omit<Bereikbaarheid, "versie">,
): Promise<Bereikbaarheid> {
  const { db, user, expectedVersion = 0 } = context;
  const values = { telefoon, wanneer, versie: expectedVersion + 1 };
  if (expectedVersion === 0) {
    const own = { regioId: user.regioId, gebruikerId: user.id };
    const insert = db
      .insertInto("bereikbaarheden")
      .values({ ...own, ...values })
      .execute();
    await orFail(insert, "bereikbaarheden_pkey", () =>
      changedMeanwhile("bereikbaarheid", user.id, { versie: 1 }),
    );
    return values;
  }
  const updated = await db
    .updateTable("bereikbaarheden")
    .set(values)
    .where("regioId", "=", user.regioId)
    .where("gebruikerId", "=", user.id)
    .where("versie", "=", expectedVersion)
    .returning("versie")
    .executeTakeFirst();
  if (!updated) throw changedMeanwhile("bereikbaarheid", user.id, await eigenBereikbaarheid(context));
  return values;
}
