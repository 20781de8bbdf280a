import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { date, id, page, pageOf, paging, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { checkDag, Werkende } from "./werkdag.ts";
import { werkendenPage } from "./werkdag-store.ts";

/** Who works where in a unit on a day, with only what the work of that day needs. */
export const listWerkenden = defineQuery({
  name: "werkenden.list",
  summary: "Wie er op een dag in een unit werkt, waar, en wat daarvoor nodig is",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "werkverdeling",
  input: request({ id, dag: Type.Optional(date), plekId: Type.Optional(id), ...paging }),
  output: Type.Object({ dag: date, ...page(Werkende).properties }),
  subject: async (context, { id }) => ({
    ...listSubject(context, "read", "werkverdeling"),
    object: `unit/${id}`,
  }),
  async run(context, { id: unitId, dag = context.today(), plekId, pagina = 1, perPagina = 50 }) {
    checkDag(dag, context.today());
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    return { dag, ...at, ...(await werkendenPage(context, { unitId, plekId, dag }, { limit, offset })) };
  },
  betrokkenen: ({ rijen }) => rijen.map(({ inwonerId }) => inwonerId),
});
