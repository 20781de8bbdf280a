import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { oneOf, page, pageOf, paging, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { Kandidaatreactie } from "./kandidaat.ts";
import { reactiePage } from "./kandidaat-store.ts";

/** Which werkgever wants to meet whom: by number, what waits for a day first. */
export const listReacties = defineQuery({
  name: "kandidaatreacties.list",
  summary: "Wat werkgevers zeiden over kandidaten; wat op een dag wacht eerst",
  verwerkingsactiviteit: matchen,
  dataklasse: "kandidaat",
  input: request({ stand: Type.Optional(oneOf(["wacht", "gepland"])), ...paging }),
  output: page(Kandidaatreactie),
  subject: async (context) => listSubject(context, "read", "kandidaat"),
  async run(context, { pagina = 1, perPagina = 20, ...filter }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    return { ...at, ...(await reactiePage(context, filter, { limit, offset })) };
  },
  betrokkenen: () => [],
});
