import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { oneOf, page, pageOf, paging, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Bedrijfsvraag } from "./bedrijfsvraag.ts";
import { vraagPage } from "./bedrijfsvraag-store.ts";

/** The questions of werkgevers, those that wait first. An employer reads those of his own company. */
export const listVragen = defineQuery({
  name: "bedrijfsvragen.list",
  summary: "De vragen van werkgevers aan hun contactpersoon; wat wacht eerst",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "bedrijfsvraag",
  input: request({
    stand: Type.Optional(oneOf(["open", "beantwoord"])),
    vanMij: Type.Optional(Type.Boolean({ description: "Alleen wat aan u is gesteld" })),
    ...paging,
  }),
  output: page(Bedrijfsvraag),
  subject: async (context) => listSubject(context, "read", "bedrijfsvraag"),
  async run(context, { pagina = 1, perPagina = 20, ...filter }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    return { ...at, ...(await vraagPage(context, filter, { limit, offset })) };
  },
  betrokkenen: () => [],
});
