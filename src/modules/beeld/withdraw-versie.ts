import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { nietGepubliceerd, Vragenlijstversie } from "./vragenlijst.ts";
import { updateVersie, versieById } from "./versie-store.ts";

/** Nobody fills it in any more; what was filled in stays to be read. */
export const withdrawVersie = defineAction({
  name: "vragenlijst.withdraw-versie",
  summary: "Een versie intrekken: niemand vult haar meer in",
  verwerkingsactiviteit: beheren,
  dataklasse: "vragenlijst",
  input: request({ id }),
  output: Vragenlijstversie,
  subject: async (_, { id }) => ({ object: `vragenlijstversie/${id}` }),
  async run(context, { id }) {
    const { status } = await versieById(context, id);
    if (status !== "gepubliceerd") throw nietGepubliceerd();
    await updateVersie(context, id, { status: "ingetrokken", ingetrokkenOp: context.today() });
    return versieById(context, id);
  },
  betrokkenen: () => [],
});
