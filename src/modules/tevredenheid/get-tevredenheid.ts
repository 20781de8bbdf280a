import { Type } from "typebox";
import { addDays, addMonths } from "#core/dates";
import { defineQuery } from "../door.ts";
import { date, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Gemiddelde, laatsteKwartaaleinde } from "./tevredenheid.ts";
import { gemiddeldenTot } from "./tevredenheid-store.ts";

const MINSTENS = 10;

/**
 * How satisfied werkgevers are, over the year up to the end of the last quarter: what was said since is not to be worked out
 * from two days. The mean with how many answered, from ten werkgevers on, beside what was published.
 */
export const getTevredenheid = defineQuery({
  name: "tevredenheid.get",
  summary: "Hoe tevreden werkgevers zijn: het gemiddelde over vier kwartalen, vanaf tien werkgevers",
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
    const tot = laatsteKwartaaleinde(context.today());
    const gemiddelden = await gemiddeldenTot(context, tot);
    return {
      van: addMonths(addDays(tot, 1), -12),
      tot,
      minstens: MINSTENS,
      gemiddelden,
      gepubliceerd: GEPUBLICEERD,
    };
  },
  betrokkenen: () => [],
});

/** The source names no figure: it is shown as it was said. */
const GEPUBLICEERD = {
  tekst:
    "“Uit recent onderzoek blijkt dat de werkgevers die contact hebben met het WSP tevreden zijn met de werkgeversdienstverlening van het WSP.”",
  bron: "Actieplan Perspectief op Werk, 2019; er staat geen cijfer bij",
};
