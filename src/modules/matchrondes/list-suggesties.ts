import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, page, pageOf, paging, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { Suggestie } from "./suggestie.ts";
import { suggestiePage } from "./suggestie-store.ts";

/** What a ronde suggests for the inwoners in the work of this user. */
export const listSuggesties = defineQuery({
  name: "matchsuggesties.list",
  summary: "Wat een matchronde voorstelt voor de inwoners in uw werk",
  verwerkingsactiviteit: matchen,
  dataklasse: "voorstel",
  input: request({
    id,
    alleenMet: Type.Optional(Type.Boolean({ description: "Alleen inwoners voor wie er een plek is" })),
    ...paging,
  }),
  output: page(Suggestie),
  subject: async (context, { id }) => ({
    ...listSubject(context, "read", "voorstel"),
    object: `matchronde/${id}`,
  }),
  async run(context, { id, alleenMet = false, ...input }) {
    const { limit, offset, ...at } = pageOf(input);
    return { ...at, ...(await suggestiePage(context, { rondeId: id, alleenMet }, { limit, offset })) };
  },
  betrokkenen: ({ rijen }) => rijen.map(({ inwonerId }) => inwonerId),
});
