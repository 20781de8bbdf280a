import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { gemeente, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Behoefteregel, gatregels, Gatregel, mensen, MINSTE_MENSEN } from "./gat.ts";
import { behoefteregels, behoeften, gemeentenOf, werkplekken } from "./gat-store.ts";

/** What inwoners without work ask, beside what the units offer. */
export const getGat = defineQuery({
  name: "werksoortengat.get",
  summary:
    "Wat inwoners zonder werk het liefst doen en nodig hebben, naast wat de units bieden; kleine aantallen afgeschermd",
  verwerkingsactiviteit: sturen,
  dataklasse: "rapport",
  input: request({}),
  output: Type.Object({
    minste: Type.Integer({ description: "Aantallen hieronder staan er niet" }),
    gemeenten: Type.Array(Type.Object({ code: gemeente, naam: Type.String(), willen: mensen() })),
    totaal: mensen(),
    werksoorten: Type.Array(Gatregel),
    behoeften: Type.Array(Behoefteregel),
  }),
  subject: async () => ({ object: "werksoorten" }),
  async run(context) {
    const gemeenten = await gemeentenOf(context);
    const gevraagd = await behoeften(context);
    const codes = gemeenten.map(({ code }) => code);
    const { regels, perGemeente, totaal } = gatregels(gevraagd, await werkplekken(context), codes);
    return {
      minste: MINSTE_MENSEN,
      gemeenten: gemeenten.map((een, at) => ({ ...een, willen: perGemeente[at] ?? null })),
      totaal,
      werksoorten: regels,
      behoeften: await behoefteregels(context, gevraagd),
    };
  },
  betrokkenen: () => [],
});
