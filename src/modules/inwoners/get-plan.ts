import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, oneOf, orNull, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { inwonerSubject } from "./inwoner-subject.ts";

/** The plan, in the words of the inwoner, and its steps in order. */
export const getPlan = defineQuery({
  name: "plan.get",
  summary: "Plan van een inwoner, in eigen woorden",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({ id }),
  output: Type.Object({
    eigenWoorden: orNull(Type.String()),
    versie: Type.Integer({ minimum: 0, description: "0: er is nog geen plan" }),
    stappen: Type.Array(
      Type.Object({
        id,
        naam: Type.String(),
        wanneer: Type.String({ description: "Zoals mensen het zeggen" }),
        status: oneOf(["klaar", "nu", "later"]),
      }),
    ),
  }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run({ db, user }, { id }) {
    const plan = await db
      .selectFrom("plannen")
      .select(["eigenWoorden", "versie"])
      .where("regioId", "=", user.regioId)
      .where("inwonerId", "=", id)
      .executeTakeFirst();
    const stappen = await db
      .selectFrom("planstappen")
      .select(["id", "naam", "wanneer", "status"])
      .where("regioId", "=", user.regioId)
      .where("inwonerId", "=", id)
      .orderBy("volgorde")
      .execute();
    return {
      eigenWoorden: plan?.eigenWoorden ?? null,
      versie: plan?.versie ?? 0,
      stappen: stappen.map((stap) => ({ ...stap, status: stap.status as "klaar" | "nu" | "later" })),
    };
  },

  betrokkenen: (_, { id }) => [id],
});
