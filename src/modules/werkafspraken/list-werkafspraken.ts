import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, oneOf, page, pageOf, paging, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { AFSPRAAKSTANDEN, Werkafspraak } from "./werkafspraak.ts";
import { werkafspraakPage } from "./werkafspraak-store.ts";

/** The agreements with customers, those that wait for a yes first. An employer reads his own. */
export const listWerkafspraken = defineQuery({
  name: "werkafspraken.list",
  summary: "De afspraken met klanten over werk, prijs en begeleiding; wat op een ja wacht eerst",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkafspraak",
  input: request({
    stand: Type.Optional(oneOf(AFSPRAAKSTANDEN)),
    unitId: Type.Optional(id),
    werkgeverId: Type.Optional(id),
    ...paging,
  }),
  output: page(Werkafspraak),
  subject: async (context) => listSubject(context, "read", "werkafspraak"),
  async run(context, { pagina, perPagina, ...filter }) {
    const { limit, offset, ...at } = pageOf({
      ...(pagina !== undefined && { pagina }),
      ...(perPagina !== undefined && { perPagina }),
    });
    return { ...at, ...(await werkafspraakPage(context, ownOf(context.user, filter), { limit, offset })) };
  },
  betrokkenen: () => [],
});

/** An employer asks of his own company, whatever he filters on. */
const ownOf = <Filter extends object>({ werkgeverId }: { werkgeverId: string | null }, filter: Filter) => ({
  ...filter,
  ...(werkgeverId !== null && { werkgeverId }),
});
