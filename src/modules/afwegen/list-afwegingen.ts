import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, oneOf, page, pageOf, paging, request, tijdstip } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { afwegingen } from "./afweging-store.ts";
import { STATUSSEN } from "./afweging.ts";

const aantal = Type.Integer({ minimum: 0 });

/** What is weighed, and how many gave weights for it. */
export const listAfwegingen = defineQuery({
  name: "afweging.list",
  summary: "De afwegingen van de regio, met hoeveel gewichten ervoor zijn gegeven; de nieuwste eerst",
  verwerkingsactiviteit: sturen,
  dataklasse: "afwegingen",
  input: request(paging),
  output: page(
    Type.Object({
      id,
      naam: Type.String(),
      status: oneOf(STATUSSEN),
      criteria: aantal,
      opties: aantal,
      gewichtensets: aantal,
      antwoorden: aantal,
      doorNaam: Type.String(),
      tijdstip,
    }),
  ),
  subject: async () => ({ object: "afwegingen" }),
  async run(context, input) {
    const { limit, offset, ...at } = pageOf(input);
    const rows = await afwegingen(context, { limit, offset });
    return {
      ...at,
      totaal: rows[0]?.totaal ?? 0,
      rijen: rows.map((row) => ({ ...row, tijdstip: row.tijdstip.toISOString() })),
    };
  },
  betrokkenen: () => [],
});
