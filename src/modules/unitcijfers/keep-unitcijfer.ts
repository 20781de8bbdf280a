import { Type } from "typebox";
import { unitNamed } from "../bezetting/bezetting-store.ts";
import { defineAction } from "../door.ts";
import { id, orNull, request, text } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { unitcijferFields, unitSubject } from "./unitcijfer.ts";
import { keepCijfer } from "./unitcijfer-store.ts";

/** Writes down what one form of work did in a month, or corrects it; version 0 where there was nothing yet. */
export const keepUnitcijfer = defineAction({
  name: "unitcijfer.keep",
  summary: "De cijfers van een unit over een maand invullen of corrigeren; na afsluiten met een reden",
  verwerkingsactiviteit: sturen,
  dataklasse: "unitcijfer",
  input: request({ id, ...unitcijferFields, reden: orNull(text(500)) }),
  output: Type.Object({ id }),
  subject: async ({ user }, { id }) => unitSubject(user, id),
  async run(context, { id, reden, ...input }) {
    await unitNamed(context, id);
    await keepCijfer(context, id, input, reden);
    return { id };
  },
  betrokkenen: () => [],
});
