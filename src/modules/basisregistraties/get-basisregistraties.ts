import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";

/** To which registers this service is connected: a page offers no button that leads nowhere. */
export const getBasisregistraties = defineQuery({
  name: "basisregistraties.get",
  summary: "Op welke basisregistraties Meedoen is aangesloten",
  verwerkingsactiviteit: beheren,
  dataklasse: "regio",
  input: request({}),
  output: Type.Object({
    brp: Type.Boolean(),
    handelsregister: Type.Boolean(),
    adressen: Type.Boolean(),
  }),
  subject: async () => ({ object: "basisregistraties" }),
  async run({ basisregistraties = {} }) {
    const { brp, handelsregister, adressen } = basisregistraties;
    return {
      brp: brp !== undefined,
      handelsregister: handelsregister !== undefined,
      adressen: adressen !== undefined,
    };
  },
  betrokkenen: () => [],
});
