import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { metLezen } from "../toegang/scopes.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { alGestopt, checkBesluit, KoppelingInFull, koppelingFields } from "./koppeling.ts";
import { koppelingById, updateKoppeling } from "./koppeling-store.ts";

/** Changes what a program may, or until when. Its open tokens end, so that none of them may more than this. */
export const changeKoppeling = defineAction({
  name: "koppeling.change",
  summary: "Wijzigen wat een programma mag, of tot wanneer",
  verwerkingsactiviteit: beheren,
  dataklasse: "koppeling",
  input: request({ id, ...koppelingFields }),
  output: KoppelingInFull,
  subject: async (_, { id }) => ({ object: `koppeling/${id}` }),
  async run(context, { id, ...besluit }) {
    checkBesluit(besluit, context.today());
    if ((await koppelingById(context, id)).stand === "gestopt") throw alGestopt();
    await updateKoppeling(context, id, { ...besluit, scopes: [...metLezen(besluit.scopes, besluit.rol)] });
    return koppelingById(context, id);
  },
  betrokkenen: () => [],
});
