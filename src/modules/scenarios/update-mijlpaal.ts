import { defineAction } from "../door.ts";
import { id, request, text, versie } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { checkStatus, mijlpaalFields, MijlpaalInFull, statusFields, wachtNog } from "./mijlpaal.ts";
import { changeMijlpaal, mijlpaalById, standenVan } from "./mijlpaal-store.ts";

/** How far it is, or another day, owner or budget; with the reason, and what it was stays to be read. */
export const updateMijlpaal = defineAction({
  name: "mijlpaal.bijwerken",
  summary: "Een mijlpaal bijwerken: hoe ver het is, of een andere dag of eigenaar, met de reden",
  verwerkingsactiviteit: sturen,
  dataklasse: "toekomstplan",
  input: request({ id, opVersie: versie, ...mijlpaalFields, ...statusFields, reden: text(400) }),
  output: MijlpaalInFull,
  subject: async (_, { id }) => ({ object: `mijlpaal/${id}` }),
  async run(context, { id, ...wijziging }) {
    checkStatus(wijziging, context.today());
    await changeMijlpaal(context, await mijlpaalById(context, id), wijziging);
    const mijlpaal = await mijlpaalById(context, id);
    if (mijlpaal.status === "gedaan" && mijlpaal.wachtOp.length > 0)
      throw wachtNog(mijlpaal.wachtOp.map(({ naam }) => naam));
    return { mijlpaal, standen: await standenVan(context, id) };
  },
  betrokkenen: () => [],
});
