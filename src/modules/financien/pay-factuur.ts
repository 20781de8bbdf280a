import { defineAction } from "../door.ts";
import { date, id, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { alBetaald, FactuurInFull } from "./factuur.ts";
import { factuurById, setBetaald } from "./factuur-store.ts";
import { wrong } from "./geld.ts";

/** That the gemeente paid; all else of an invoice stays as it was made. */
export const payFactuur = defineAction({
  name: "facturen.betaald",
  summary: "Vastleggen dat een gemeente een factuur betaalde",
  verwerkingsactiviteit: sturen,
  dataklasse: "geld",
  input: request({ id, betaaldOp: date }),
  output: FactuurInFull,
  subject: async (_, { id }) => ({ object: `factuur/${id}` }),
  async run(context, { id, betaaldOp }) {
    const { status, gemaaktOp } = await factuurById(context, id);
    if (status === "betaald") throw alBetaald();
    if (betaaldOp > context.today() || betaaldOp < gemaaktOp)
      throw wrong(["betaaldOp"], "Vul een dag in vanaf de factuurdatum tot en met vandaag.");
    await setBetaald(context, id, betaaldOp);
    return factuurById(context, id);
  },
  betrokkenen: () => [],
});
