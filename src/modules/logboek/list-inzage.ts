import { defineQuery } from "../door.ts";
import { id, pageOf, paging, request } from "../fields.ts";
import { toezien } from "../verwerkingsactiviteiten.ts";
import { inzagePage } from "./inzage-store.ts";
import { Inzagepagina } from "./inzage.ts";

/** Who used the data of an inwoner, the latest first. Says nothing of what the data were. */
export const listInzage = defineQuery({
  name: "logboek.inzage",
  summary: "Wie gegevens van deze inwoner gebruikte, wanneer en waarvoor",
  verwerkingsactiviteit: toezien,
  dataklasse: "logboek",
  input: request({ id, ...paging }),
  output: Inzagepagina,
  subject: async (_context, { id }) => ({ object: `inwoner/${id}` }),
  async run(context, { id, ...paged }) {
    const { limit, offset, ...at } = pageOf(paged);
    return { ...at, ...(await inzagePage(context, id, { limit, offset })) };
  },
  betrokkenen: ({ totaal }, { id }) => (totaal > 0 ? [id] : []),
});
