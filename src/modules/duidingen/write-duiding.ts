import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Duiding, duidingFields } from "./duiding.ts";
import { duidingen, insertDuiding } from "./duiding-store.ts";

/** A new version of the words beside a figure or a report; the earlier ones stay. */
export const writeDuiding = defineAction({
  name: "duiding.write",
  summary: "Eigen woorden bij een cijfer of rapport vastleggen; eerdere versies blijven staan",
  verwerkingsactiviteit: sturen,
  dataklasse: "doel",
  input: request(duidingFields),
  output: Type.Object({ rijen: Type.Array(Duiding) }),
  subject: async (_, { onderwerp }) => ({ object: `duiding/${onderwerp}` }),
  async run(context, duiding) {
    await insertDuiding(context, duiding);
    return { rijen: await duidingen(context, duiding.onderwerp) };
  },
  betrokkenen: () => [],
});
