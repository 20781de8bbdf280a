import { Type } from "typebox";
import { addDays } from "#core/dates";
import { defineQuery } from "../door.ts";
import { date, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Gemiddelde } from "./tevredenheid.ts";
import { gemiddeldenTot } from "./tevredenheid-store.ts";

const MINSTENS = 10;

/** How satisfied werkgevers are: the mean with how many answered, from ten answers on, beside what was published. */
export const getTevredenheid = defineQuery({
  name: "tevredenheid.get",
  summary: "Hoe tevreden werkgevers zijn: het gemiddelde over een jaar, vanaf tien antwoorden",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "rapport",
  input: request({}),
  output: Type.Object({
    van: date,
    tot: date,
    minstens: Type.Integer(),
    gemiddelden: Type.Array(Gemiddelde),
    gepubliceerd: Type.Object({ tekst: Type.String(), bron: Type.String() }),
  }),
  subject: async () => ({ object: "tevredenheid" }),
  async run(context) {
    const tot = context.today();
    const gemiddelden = await gemiddeldenTot(context, tot);
    return { van: addDays(tot, -364), tot, minstens: MINSTENS, gemiddelden, gepubliceerd: GEPUBLICEERD };
  },
  betrokkenen: () => [],
});

/** The source names no figure: it is shown as it was said. */
const GEPUBLICEERD = {
  tekst:
    "“Uit recent onderzoek blijkt dat de werkgevers die contact hebben met het WSP tevreden zijn met de werkgeversdienstverlening van het WSP.”",
  bron: "Actieplan Perspectief op Werk, 2019; er staat geen cijfer bij",
};
