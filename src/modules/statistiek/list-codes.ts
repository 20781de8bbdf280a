import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { statistiekLeveren } from "../verwerkingsactiviteiten.ts";
import { Coderij } from "./code.ts";
import { codebesluiten } from "./code-store.ts";

/** The codes of the statistics, each with what was decided about it before. */
export const listCodes = defineQuery({
  name: "statistiek.codes",
  summary: "De codes van de SRG met hun bron en wat er eerder over is besloten",
  verwerkingsactiviteit: statistiekLeveren,
  dataklasse: "statistiekcode",
  input: request({}),
  output: Type.Object({ codes: Type.Array(Coderij) }),
  subject: async () => ({ object: "statistiek" }),
  async run(context) {
    const perCode = Map.groupBy(await codebesluiten(context), ({ code }) => code);
    return {
      codes: [...perCode]
        .toSorted(([a], [b]) => Number(a) - Number(b))
        .map(([, besluiten]) => ({ ...besluiten.at(-1)!, eerder: besluiten.slice(0, -1).toReversed() })),
    };
  },
  betrokkenen: () => [],
});
