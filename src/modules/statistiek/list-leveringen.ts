import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { gemeente, page, pageOf, paging, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { statistiekLeveren } from "../verwerkingsactiviteiten.ts";
import { leveringenPage } from "./levering-store.ts";
import { Levering } from "./srg.ts";

/** What was delivered to CBS, the last month first. */
export const listLeveringen = defineQuery({
  name: "statistiek.leveringen",
  summary: "De leveringen voor de SRG, de laatste maand eerst",
  verwerkingsactiviteit: statistiekLeveren,
  dataklasse: "statistiek",
  input: request({ gemeente: Type.Optional(gemeente), ...paging }),
  output: page(Levering),
  subject: async (context) => listSubject(context, "read", "statistiek"),
  async run(context, { gemeente, ...asked }) {
    const { limit, offset, ...at } = pageOf(asked);
    const own = context.user.gemeenten.filter((een) => gemeente === undefined || een === gemeente);
    return { ...at, ...(await leveringenPage(context, own, { limit, offset })) };
  },
  betrokkenen: () => [],
});
