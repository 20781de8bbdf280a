import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { gemeente, id, oneOf, page, pageOf, paging, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Inzet } from "./inzet.ts";
import { inzetPage, inzetTellingen } from "./inzet-store.ts";

/** For who helps: his own people. For who decides: the requests of his gemeenten, without a name. */
export const listInzetten = defineQuery({
  name: "inzetten.list",
  summary: "Aanvragen, wachtenden en lopende instrumenten, met wat er om iemand vraagt",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "inzet",
  input: request({
    wat: Type.Optional(oneOf(["te beslissen", "plek vrij", "wacht", "loopt", "over tijd"])),
    instrument: Type.Optional(id),
    gemeente: Type.Optional(gemeente),
    ...paging,
  }),
  output: Type.Object({
    ...page(Inzet).properties,
    aantallen: Type.Object({
      teBeslissen: Type.Integer(),
      plekVrij: Type.Integer(),
      wacht: Type.Integer(),
      overTijd: Type.Integer({ description: "Had al klaar moeten zijn" }),
    }),
  }),
  subject: async (context) => listSubject(context, "read", "inzet"),
  async run(context, { wat, instrument, gemeente, ...asked }) {
    const { limit, offset, ...at } = pageOf(asked);
    const vraag = {
      ...(wat && { wat }),
      ...(instrument && { instrumentId: instrument }),
      ...(gemeente && { gemeente }),
    };
    const found = await inzetPage(context, vraag, { limit, offset });
    return { ...at, ...found, aantallen: await inzetTellingen(context) };
  },
  betrokkenen: ({ rijen }) => [...new Set(rijen.map(({ inwonerId }) => inwonerId))],
});
