import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { bijdragejaarFields, checkBijdragejaar } from "./bijdragejaar.ts";
import { gegevensOf, replaceBijdragejaar } from "./bijdragejaar-store.ts";
import { bedrag, jaar } from "./geld.ts";

/** What a year costs together, what gemeenten use of it and at which price. Replaces what was known of that year. */
export const setBijdragejaar = defineAction({
  name: "bijdragejaar.set",
  summary: "De kosten, prijzen en gemeentecijfers van een jaar vastleggen",
  verwerkingsactiviteit: sturen,
  dataklasse: "geld",
  input: request({ jaar, ...bijdragejaarFields }),
  output: Type.Object({ jaar, gemeenten: Type.Integer(), kostenInCenten: bedrag }),
  subject: async () => ({ object: "bijdragejaar" }),
  async run(context, { jaar, ...input }) {
    checkBijdragejaar(input);
    await replaceBijdragejaar(context, jaar, input);
    const { gemeenten, kosten } = await gegevensOf(context, jaar);
    return { jaar, gemeenten: gemeenten.length, kostenInCenten: kosten };
  },
  betrokkenen: () => [],
});
