import { Type } from "typebox";
import { Failure } from "#core/failure";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Plan } from "./plan-in-full.ts";
import { planOf } from "./plan-store.ts";

/** The own plan, for the inwoner and for who represents him. */
export const getMijnPlan = defineQuery({
  name: "plan.eigen",
  summary: "Uw eigen plan",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({}),
  output: Type.Object({ plan: Plan, voornaam: Type.String() }),
  subject: async (context) => {
    if (context.user.inwonerId === null) throw geenEigenPlan();
    return inwonerSubject(context, context.user.inwonerId);
  },
  async run(context, _, subject) {
    const { inwonerId } = subject;
    const { db, user } = context;
    const { voornaam } = await db
      .selectFrom("inwoners")
      .select("voornaam")
      .where("regioId", "=", user.regioId)
      .where("id", "=", inwonerId!)
      .executeTakeFirstOrThrow();
    return { plan: await planOf(context, inwonerId!, subject), voornaam };
  },
  betrokkenen: ({ plan }) => [plan.inwonerId],
});

const geenEigenPlan = () =>
  new Failure("forbidden", "plan.eigen.forbidden", "U heeft hier geen eigen plan. Zoek een inwoner op.");
