import { Type } from "typebox";
import { cents } from "#core/money";
import { defineQuery } from "../door.ts";
import { amount, gemeente, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { jaar } from "./jaarwissel.ts";
import { maandsommen } from "./subsidieoverzicht-store.ts";

/** What the loonkostensubsidies of a gemeente come to, month by month. */
export const getSubsidieoverzicht = defineQuery({
  name: "subsidie.overzicht",
  summary: "De loonkostensubsidie van een gemeente per maand van een jaar",
  verwerkingsactiviteit: sturen,
  dataklasse: "subsidie",
  input: request({ gemeente, jaar }),
  output: Type.Object({
    gemeente,
    jaar,
    maanden: Type.Array(
      Type.Object({
        maand: Type.String({ description: "Zoals 2026-03" }),
        bedragInCenten: amount,
        personen: Type.Integer(),
        zonderBedrag: Type.Integer({
          description: "Zoveel mensen werken dan nog, en hun bedrag is niet bekend of niet goedgekeurd",
        }),
      }),
    ),
    totaalInCenten: amount,
  }),
  subject: async (_context, { gemeente }) => ({ object: `gemeente/${gemeente}`, gemeente }),
  async run(context, { gemeente, jaar }) {
    const maanden = await maandsommen(context, gemeente, jaar);
    const totaal = maanden.reduce((sum, { bedragInCenten }) => sum + bedragInCenten, 0);
    return { gemeente, jaar, maanden, totaalInCenten: cents(totaal) };
  },
  betrokkenen: () => [],
});
