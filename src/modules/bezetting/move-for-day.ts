import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { date, id, oneOf, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { VERPLAATSREDENEN } from "./verplaatsreden.ts";
import { checkDag } from "./werkdag.ts";
import { insertVerplaatsing } from "./werkdag-store.ts";

/** Lets someone work at another plek of his unit for one day; his plaatsing stays as it is. */
export const moveForDay = defineAction({
  name: "werkdag.move",
  summary: "Een inwoner één dag op een andere plek van de unit laten werken",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "werkverdeling",
  input: request({ id, dag: date, plekId: id, reden: oneOf(VERPLAATSREDENEN) }),
  output: Type.Object({ dag: date, plekId: id }),
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id, dag, plekId, reden }, { gemeente = "" }) {
    checkDag(dag, context.today());
    await insertVerplaatsing(context, { inwonerId: id, gemeente }, { dag, plekId, reden });
    return { dag, plekId };
  },
  betrokkenen: (_, { id }) => [id],
});
