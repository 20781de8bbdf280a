import { changedMeanwhile } from "../changed-meanwhile.ts";
import { type Context, defineAction } from "../door.ts";
import { id, request, text } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkWoorden, Vastgelegd } from "./plan.ts";
import { keepWijziging } from "./planwijziging-store.ts";

/** Writes down what the inwoner wants, in his own words. If-Match "0" says that there was nothing yet. */
export const changePlan = defineAction({
  name: "plan.change",
  summary: "Vastleggen wat een inwoner wil, in eigen woorden",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({ id, eigenWoorden: text(600, "Zoals de inwoner het zegt") }),
  output: Vastgelegd,
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id, eigenWoorden }, { gemeente }) {
    checkWoorden({ eigenWoorden });
    const before = await current(context, id);
    const saved = await save(context, { id, gemeente: gemeente! }, eigenWoorden);
    if (!saved) throw changedMeanwhile("plan", id, await current(context, id));
    await keepWijziging(context, {
      inwonerId: id,
      gemeente: gemeente!,
      soort: "woorden",
      wat: before ? "Eigen woorden gewijzigd" : "Eigen woorden vastgelegd",
      ...(before && { was: { eigenWoorden: before.eigenWoorden } }),
    });
    return { id, inwonerId: id, versie: saved.versie };
  },

  betrokkenen: (_, { id }) => [id],
});

const current = ({ db, user }: Context, inwonerId: string) =>
  db
    .selectFrom("plannen")
    .select(["eigenWoorden", "versie"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .executeTakeFirst();

function save(
  { db, user, expectedVersion = 0 }: Context,
  { id, gemeente }: { id: string; gemeente: string },
  eigenWoorden: string,
): Promise<{ versie: number } | undefined> {
  if (expectedVersion === 0)
    return db
      .insertInto("plannen")
      .values({ regioId: user.regioId, inwonerId: id, gemeente, eigenWoorden })
      .onConflict((conflict) => conflict.doNothing())
      .returning("versie")
      .executeTakeFirst();
  return db
    .updateTable("plannen")
    .set({ eigenWoorden, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("versie")
    .executeTakeFirst();
}
