import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, orNull, request, text } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkWoorden } from "./plan.ts";
import { teVeelOpen } from "./stapvoorstel.ts";

/** So that what someone proposes is read and answered, and does not pile up. */
const OPEN_AT_MOST = 5;

/** Proposes a step: it is in the plan after a yes of who writes the plan. */
export const proposeStap = defineAction({
  name: "stapvoorstel.propose",
  summary: "Een stap voorstellen voor het plan",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "planbijdrage",
  input: request({
    id,
    naam: text(200, "Wat u wilt doen"),
    wanneer: orNull(text(80, "Wanneer, zoals u het zegt")),
  }),
  output: Type.Object({ id, inwonerId: id }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id: inwonerId, naam, wanneer }, { gemeente }) {
    checkWoorden({ naam, wanneer });
    const { db, user, newId, today } = context;
    const { open } = await db
      .selectFrom("stapvoorstellen")
      .select((eb) => eb.fn.countAll<number>().as("open"))
      .where("regioId", "=", user.regioId)
      .where("inwonerId", "=", inwonerId)
      .where("doorGebruikerId", "=", user.id)
      .where("status", "=", "voorgesteld")
      .executeTakeFirstOrThrow();
    if (open >= OPEN_AT_MOST) throw teVeelOpen();
    const id = newId();
    await db
      .insertInto("stapvoorstellen")
      .values({
        regioId: user.regioId,
        id,
        gemeente: gemeente!,
        inwonerId,
        naam,
        wanneer,
        doorGebruikerId: user.id,
        doorNaam: user.naam,
        voorgesteldOp: today(),
      })
      .execute();
    return { id, inwonerId };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});
