import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { gemeente, oneOf, page, pageOf, paging, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Factuur, FACTUURSTATUSSEN } from "./factuur.ts";
import { facturenOf, tellingOf } from "./factuur-store.ts";
import { bedrag, jaar } from "./geld.ts";

/** What was invoiced, the last one first, with the sum of all of it and of what is open. */
export const listFacturen = defineQuery({
  name: "facturen.list",
  summary: "De facturen aan gemeenten, de laatste boven, met wat nog open staat",
  verwerkingsactiviteit: sturen,
  dataklasse: "geld",
  input: request({
    jaar: Type.Optional(jaar),
    gemeente: Type.Optional(gemeente),
    status: Type.Optional(oneOf(FACTUURSTATUSSEN)),
    ...paging,
  }),
  output: Type.Object({ ...page(Factuur).properties, samenInCenten: bedrag, openInCenten: bedrag }),
  subject: async (context) => listSubject(context, "read", "geld"),
  async run(context, { pagina = 1, perPagina = 20, ...filter }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    const rijen = await facturenOf(context, filter, { limit, offset });
    return { ...at, rijen, ...(await tellingOf(context, filter)) };
  },
  betrokkenen: () => [],
});
