import { defineAction } from "../door.ts";
import { date, id, request } from "../fields.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { dagVoorbij, Kandidaatreactie } from "./kandidaat.ts";
import { planKennismakingOp, reactieById } from "./kandidaat-store.ts";

/** The day on which werkgever and candidate meet; the werkgever sees it with his candidate. */
export const planKennismaking = defineAction({
  name: "kennismaking.plan",
  summary: "De dag van een kennismaking vastleggen",
  verwerkingsactiviteit: matchen,
  dataklasse: "kandidaat",
  input: request({ id, kennismakingOp: date }),
  output: Kandidaatreactie,
  subject: async (_, { id }) => ({ object: `kandidaatreactie/${id}` }),
  async run(context, { id, kennismakingOp }) {
    if (kennismakingOp < context.today()) throw dagVoorbij();
    await planKennismakingOp(context, id, kennismakingOp);
    return reactieById(context, id);
  },
  betrokkenen: () => [],
});
