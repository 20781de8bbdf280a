import { defineQuery } from "../door.ts";
import { id, page, pageOf, paging, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Inzet } from "./inzet.ts";
import { inzetPage } from "./inzet-store.ts";
import { inzettenSubject } from "./inzet-subject.ts";

/** What was asked for, runs and ran for one inwoner. */
export const listInwonerinzetten = defineQuery({
  name: "inwonerinzetten.list",
  summary: "De instrumenten die voor één inwoner zijn ingezet, de laatste aanvraag eerst",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "inzet",
  input: request({ id, ...paging }),
  output: page(Inzet),
  subject: (context, { id }) => inzettenSubject(context, id),
  async run(context, { id, ...asked }) {
    const { limit, offset, ...at } = pageOf(asked);
    return { ...at, ...(await inzetPage(context, { inwonerId: id }, { limit, offset })) };
  },
  betrokkenen: (_, { id }) => [id],
});
