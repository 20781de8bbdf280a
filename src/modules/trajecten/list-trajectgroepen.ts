import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { gemeente, id, oneOf, page, pageOf, paging, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Trajectgroep } from "./groep.ts";
import { groepPage } from "./groep-store.ts";

/** The groups that run or still begin. Nobody stands in them by name. */
export const listTrajectgroepen = defineQuery({
  name: "trajectgroepen.list",
  summary: "De groepen die lopen of nog beginnen, met vrije plaatsen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "trajectgroep",
  input: request({
    trajectId: Type.Optional(id),
    gemeente: Type.Optional(gemeente),
    vrij: Type.Optional(oneOf(["ja"])),
    van: Type.Optional(oneOf(["mij"])),
    ...paging,
  }),
  output: page(Trajectgroep),
  subject: async () => ({ object: "trajectgroepen" }),
  async run(context, { pagina = 1, perPagina = 20, ...filter }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    return { ...at, ...(await groepPage(context, filter, { limit, offset })) };
  },
  betrokkenen: () => [],
});
