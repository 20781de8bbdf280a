import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { page, pageOf, paging, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Gesprek } from "./bericht.ts";
import { gesprekPage } from "./gesprek-store.ts";

/** The inbox: of an inwoner his own, of a colleague those of his caseload. */
export const listGesprekken = defineQuery({
  name: "gesprekken.list",
  summary: "Uw berichten, het nieuwste gesprek bovenaan",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "bericht",
  input: request({
    alleenWachtOpMij: Type.Optional(Type.Boolean({ description: "Alleen wat op uw antwoord wacht" })),
    ...paging,
  }),
  output: page(Gesprek),
  subject: async (context) => listSubject(context, "read", "bericht"),
  async run(context, { alleenWachtOpMij = false, pagina = 1, perPagina = 20 }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    return { ...at, ...(await gesprekPage(context, { alleenWachtOpMij }, { limit, offset })) };
  },
  betrokkenen: ({ rijen }) => [...new Set(rijen.map(({ inwonerId }) => inwonerId))],
});
