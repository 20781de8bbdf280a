import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { oneOf, page, pageOf, paging, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { Koppeling, STANDEN } from "./koppeling.ts";
import { koppelingPage } from "./koppeling-store.ts";

/** Which programs may use the API, and until when. */
export const listKoppelingen = defineQuery({
  name: "koppelingen.list",
  summary: "De programma's die de API mogen gebruiken, op naam",
  verwerkingsactiviteit: beheren,
  dataklasse: "koppeling",
  input: request({ stand: Type.Optional(oneOf(STANDEN)), ...paging }),
  output: page(Koppeling),
  subject: async () => ({ object: "koppelingen" }),
  async run(context, { pagina = 1, perPagina = 20, stand }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    return { ...at, ...(await koppelingPage(context, stand, { limit, offset })) };
  },
  betrokkenen: () => [],
});
