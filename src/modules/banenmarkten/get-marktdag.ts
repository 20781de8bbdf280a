import { addDays } from "#core/dates";
import { defineQuery } from "../door.ts";
import { id, pageOf, paging, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Marktdag } from "./banenmarkt.ts";
import { marktById } from "./banenmarkt-store.ts";
import { dagOf, marktdagSubject } from "./marktdag-store.ts";

/** The list for who stands at the door: numbers and first names, only around the day. */
export const getMarktdag = defineQuery({
  name: "marktdag.get",
  summary: "De lijst van een banenmarkt op de dag zelf: nummers en voornamen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "marktdag",
  input: request({ id, ...paging }),
  output: Marktdag,
  subject: (context, { id }) => marktdagSubject(context, id),
  async run(context, { id, pagina = 1, perPagina = 50 }) {
    const { naam, datum, status, standen } = await marktById(context, id);
    const { limit, offset } = pageOf({ pagina, perPagina });
    const all = await dagOf(context, id);
    const today = context.today();
    const isBezig = status === "gepland" && today >= addDays(datum, -1) && today <= addDays(datum, 14);
    return {
      id,
      naam,
      datum,
      isBezig,
      werkgevers: standen.map(({ werkgeverId, naam }) => ({ werkgeverId, naam })),
      totaal: all.length,
      gekomen: all.filter(({ status }) => status === "was er").length,
      pagina,
      perPagina,
      rijen: all.slice(offset, offset + limit).map(({ inwonerId: _inwonerId, ...regel }) => regel),
    };
  },
  betrokkenen: (_output, _input, { geraakt = [] }) => geraakt,
});
