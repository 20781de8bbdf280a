import { sql } from "kysely";
import { Type } from "typebox";
import { type Context, defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { volgordeVeranderd } from "./plan.ts";
import { keepWijziging } from "./planwijziging-store.ts";

const ids = Type.Array(id, { maxItems: 200, uniqueItems: true });

/** Puts goals and steps in another order. Who names others than there are looked at an older plan: nothing changes then. */
export const orderPlan = defineAction({
  name: "plan.order",
  summary: "Doelen en stappen van het plan op volgorde zetten",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({ id, doelen: ids, stappen: ids }),
  output: Type.Object({ inwonerId: id }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id: inwonerId, doelen, stappen }, { gemeente }) {
    await order(context, "plandoelen", inwonerId, doelen);
    await order(context, "planstappen", inwonerId, stappen);
    await keepWijziging(context, {
      inwonerId,
      gemeente: gemeente!,
      soort: "volgorde",
      wat: "Volgorde gewijzigd",
    });
    return { inwonerId };
  },

  betrokkenen: (_, { id }) => [id],
});

/** First to places that nobody has, because each place is taken once at every moment. */
async function order(
  { db, user }: Context,
  tabel: "plandoelen" | "planstappen",
  inwonerId: string,
  wanted: readonly string[],
): Promise<void> {
  const rows = await db
    .selectFrom(tabel)
    .select("id")
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .forUpdate()
    .execute();
  const known = new Set(rows.map(({ id }) => id));
  if (known.size !== wanted.length || wanted.some((id) => !known.has(id))) throw volgordeVeranderd();
  for (const sign of [-1, 1])
    await sql`
      update ${sql.table(tabel)} t set volgorde = ${sign}::integer * w.plaats::integer
        from unnest(${[...wanted]}::uuid[]) with ordinality as w (id, plaats)
       where t.regio_id = ${user.regioId} and t.id = w.id`.execute(db);
}
