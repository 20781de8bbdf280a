import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { oneOf, page, pageOf, paging, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { Uitnodiging, UITNODIGINGSTANDEN } from "./bedrijfsgebruiker.ts";
import { uitnodigingPage } from "./bedrijfsgebruiker-store.ts";

/** Whom werkgevers want to let in, what waits first. */
export const listUitnodigingen = defineQuery({
  name: "bedrijfsuitnodigingen.list",
  summary: "Wie werkgevers toegang willen geven; wat wacht eerst",
  verwerkingsactiviteit: beheren,
  dataklasse: "bedrijfsgebruiker",
  input: request({ stand: Type.Optional(oneOf(UITNODIGINGSTANDEN)), ...paging }),
  output: page(Uitnodiging),
  subject: async (context) => listSubject(context, "read", "bedrijfsgebruiker"),
  async run(context, { pagina = 1, perPagina = 20, ...filter }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    return { ...at, ...(await uitnodigingPage(context, filter, { limit, offset })) };
  },
  betrokkenen: () => [],
});
