import { Type } from "typebox";
import { unitNamed } from "../bezetting/bezetting-store.ts";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { maand, unitSubject } from "./unitcijfer.ts";
import { closeMaand } from "./unitcijfer-store.ts";

/** Somebody says that the figures of a month are right; from then on a change needs a reason. */
export const closeUnitmaand = defineAction({
  name: "unitmaand.close",
  summary: "Een maand van een unit afsluiten: daarna is veranderen alleen nog met een reden",
  verwerkingsactiviteit: sturen,
  dataklasse: "unitcijfer",
  input: request({ id, maand }),
  output: Type.Object({ id, maand }),
  subject: async ({ user }, { id }) => unitSubject(user, id),
  async run(context, { id, maand }) {
    await unitNamed(context, id);
    await closeMaand(context, id, maand);
    return { id, maand };
  },
  betrokkenen: () => [],
});
