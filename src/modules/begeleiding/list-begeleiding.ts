import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, page, pageOf, paging, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { begeleidingskeuze, Begeleidingsrij } from "./begeleidingslijst.ts";
import { begeleidingPage } from "./begeleidingslijst-store.ts";

/** Who works, and where an agreed moment was missed or someone said that it does not go well. First what waits longest. */
export const listBegeleiding = defineQuery({
  name: "begeleiding.list",
  summary: "Wie aan het werk is, met gemiste afspraken en signalen",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "begeleiding",
  input: request({ keuze: Type.Optional(begeleidingskeuze), plaatsingId: Type.Optional(id), ...paging }),
  output: page(Begeleidingsrij),
  subject: async (context) => listSubject(context, "read", "begeleiding"),
  async run(context, { keuze = "alles", plaatsingId, pagina = 1, perPagina = 20 }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    const found = await begeleidingPage(context, {
      keuze,
      limit,
      offset,
      ...(plaatsingId && { plaatsingId }),
    });
    return { ...at, ...found };
  },
  betrokkenen: ({ rijen }) => rijen.map(({ inwonerId }) => inwonerId),
});
