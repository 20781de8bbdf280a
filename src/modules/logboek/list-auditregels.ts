import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { date, id, pageOf, paging, request, text } from "../fields.ts";
import { toezien } from "../verwerkingsactiviteiten.ts";
import { Auditpagina, inwonerIn } from "./auditregel.ts";
import { auditPage } from "./audit-store.ts";

/** Who did what, the latest first. Looking at it is a line of its own. */
export const listAuditregels = defineQuery({
  name: "logboek.audit",
  summary: "Wie wat deed, het laatste eerst",
  verwerkingsactiviteit: toezien,
  dataklasse: "logboek",
  input: request({
    van: Type.Optional(date),
    tot: Type.Optional(date),
    gebruiker: Type.Optional(id),
    handeling: Type.Optional(text(80)),
    ...paging,
  }),
  output: Auditpagina,
  subject: async () => ({ object: "logboek" }),
  async run(context, { pagina = 1, perPagina = 20, ...filter }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    return { ...at, ...(await auditPage(context, filter, { limit, offset })) };
  },
  betrokkenen: ({ rijen }) => rijen.flatMap(inwonerIn),
});
