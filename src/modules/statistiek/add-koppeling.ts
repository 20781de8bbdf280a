import { Type } from "typebox";
import { geldendeCode } from "#statistiek/srg/codes";
import { defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { statistiekLeveren } from "../verwerkingsactiviteiten.ts";
import { codeOnbekend, koppelingFields, vormField, vormOnbekend } from "./code.ts";
import { codebesluiten, insertKoppeling } from "./code-store.ts";
import { vormenOf } from "./vorm-store.ts";

/** Decides which code one of our forms gets from a day on, or that it is no voorziening. */
export const addKoppeling = defineAction({
  name: "statistiek.koppelen",
  summary: "Bepalen welke code van de SRG een eigen vorm krijgt, of dat het geen voorziening is",
  verwerkingsactiviteit: statistiekLeveren,
  dataklasse: "statistiekcode",
  input: request(koppelingFields),
  output: Type.Object({ vorm: vormField }),
  subject: async () => ({ object: "statistiek" }),
  async run(context, input) {
    const vormen = await vormenOf(context);
    if (!vormen.some(({ vorm }) => vorm === input.vorm)) throw vormOnbekend();
    if (input.code !== null && !geldendeCode(await codebesluiten(context), input.code, input.vanaf))
      throw codeOnbekend(input.code);
    await insertKoppeling(context, input);
    return { vorm: input.vorm };
  },
  betrokkenen: () => [],
});
