import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { date, id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { checkDag } from "./werkdag.ts";
import { deleteVerplaatsing } from "./werkdag-store.ts";

/** Lets someone work at his own plek again that day. */
export const moveBack = defineAction({
  name: "werkdag.move-back",
  summary: "Een inwoner op die dag weer op zijn eigen plek laten werken",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "werkverdeling",
  input: request({ id, dag: date }),
  output: Type.Object({ wasVerplaatst: Type.Boolean() }),
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id, dag }) {
    checkDag(dag, context.today());
    return { wasVerplaatst: await deleteVerplaatsing(context, id, dag) };
  },
  betrokkenen: (_, { id }) => [id],
});
