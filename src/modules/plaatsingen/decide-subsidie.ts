import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { date, id, request } from "../fields.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { plaatsingSubject } from "./plaatsing-subject.ts";
import { besluitInToekomst } from "./subsidie-failures.ts";
import { recordBesluit } from "./subsidie-store.ts";

/** Writes down the day on which the gemeente decided about a loonkostensubsidie. A person decides, never this system. */
export const decideSubsidie = defineAction({
  name: "subsidie.decide",
  summary: "Vastleggen op welke dag over de loonkostensubsidie is besloten",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "subsidie",
  input: request({ id, datum: date }),
  output: Type.Object({ plaatsingId: id, inwonerId: id, beslotenOp: date }),
  subject: (context, { id }) => plaatsingSubject(context, id),
  async run(context, { id, datum }) {
    if (datum > context.today()) throw besluitInToekomst();
    const inwonerId = await recordBesluit(context, id, datum);
    return { plaatsingId: id, inwonerId, beslotenOp: datum };
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
