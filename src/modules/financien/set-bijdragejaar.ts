import { Type } from "typebox";
import { Failure } from "#core/failure";
import type { Context } from "../context.ts";
import { defineAction } from "../door.ts";
import { request, text } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { bijdragejaarFields, checkBijdragejaar } from "./bijdragejaar.ts";
import { bijdragejaarKenmerk } from "./bijdragejaar-kenmerk.ts";
import { gegevensOf, lockBijdragejaar, prijsbronnenOf, replaceBijdragejaar } from "./bijdragejaar-store.ts";
import { bedrag, jaar } from "./geld.ts";

/** What a year costs together, what gemeenten use of it and at which price. Replaces what was known of that year. */
export const setBijdragejaar = defineAction({
  name: "bijdragejaar.set",
  summary: "De kosten, prijzen en gemeentecijfers van een jaar vastleggen",
  verwerkingsactiviteit: sturen,
  dataklasse: "geld",
  input: request({
    jaar,
    kenmerk: Type.Optional(text(64, "Van wat u zag; is het intussen anders, dan verandert er niets")),
    ...bijdragejaarFields,
  }),
  output: Type.Object({ jaar, gemeenten: Type.Integer(), kostenInCenten: bedrag }),
  subject: async () => ({ object: "bijdragejaar" }),
  async run(context, { jaar, kenmerk, ...input }) {
    checkBijdragejaar(input);
    await lockBijdragejaar(context, jaar);
    if (kenmerk !== undefined && kenmerk !== (await kenmerkNu(context, jaar))) throw anders(jaar);
    await replaceBijdragejaar(context, jaar, input);
    const { gemeenten, kosten } = await gegevensOf(context, jaar);
    return { jaar, gemeenten: gemeenten.length, kostenInCenten: kosten };
  },
  betrokkenen: () => [],
});

const kenmerkNu = async (context: Context, jaar: number): Promise<string> =>
  bijdragejaarKenmerk(await gegevensOf(context, jaar), await prijsbronnenOf(context, jaar));

const anders = (jaar: number) =>
  new Failure(
    "conflict",
    "bijdragejaar.anders",
    `Iemand anders heeft de cijfers van ${jaar} net gewijzigd. Wat u invulde staat hier nog: vergelijk het en leg het daarna opnieuw vast.`,
    { jaar },
  );
