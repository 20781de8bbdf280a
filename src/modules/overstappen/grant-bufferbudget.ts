import { Type } from "typebox";
import { BUFFERBUDGET_VANAF } from "#regels/bufferbudget";
import { bufferbudgetOp as grensOp } from "#regels/bijstand-vermogen";
import { registerOf } from "../bedragen/register-of.ts";
import { defineAction } from "../door.ts";
import { amount, date, id, orNull, request, text } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Bufferbudget, bufferbudgetOp, geenMaand, nogGeenBufferbudget } from "./bufferbudget.ts";
import { bufferbudgettenVan, insertBufferbudget, toegekendVan } from "./bufferbudget-store.ts";
import { checkWoorden } from "./overstap.ts";

/** The klantmanager decides; a calculation only proposes. */
export const grantBufferbudget = defineAction({
  name: "bufferbudget.grant",
  summary: "Bufferbudget toekennen voor een maand die minder dan de norm oplevert; vanaf 2027",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({
    id,
    maand: date,
    bedragInCenten: amount,
    reden: text(300),
    overstapId: Type.Optional(orNull(id)),
  }),
  output: Type.Object({ rijen: Type.Array(Bufferbudget) }),
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id, maand, bedragInCenten, reden, overstapId = null }, subject) {
    checkWoorden({ reden });
    if (!maand.endsWith("-01")) throw geenMaand();
    if (maand < BUFFERBUDGET_VANAF) throw nogGeenBufferbudget();
    const grens = grensOp(maand, await registerOf(context)).waarde;
    const over = grens - ((await toegekendVan(context, id))[maand.slice(0, 4)] ?? 0);
    if (bedragInCenten === 0 || bedragInCenten > over) throw bufferbudgetOp(over);
    const wie = { inwonerId: id, gemeente: subject.gemeente! }; // an inwoner always has one
    await insertBufferbudget(context, { ...wie, maand, bedragInCenten, reden, overstapId }, over);
    return { rijen: await bufferbudgettenVan(context, id) };
  },
  betrokkenen: (_, { id }) => [id],
});
