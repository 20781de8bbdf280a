import { defineQuery } from "../door.ts";
import { id, page, pageOf, paging, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Gesprek } from "./bericht.ts";
import { gesprekPage } from "./gesprek-store.ts";

export const listInwonergesprekken = defineQuery({
  name: "gesprekken.van-inwoner",
  summary: "De berichten van een inwoner, het nieuwste gesprek bovenaan",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "bericht",
  input: request({ id, ...paging }),
  output: page(Gesprek),
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id, pagina = 1, perPagina = 20 }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    return { ...at, ...(await gesprekPage(context, { inwonerId: id }, { limit, offset })) };
  },
  betrokkenen: (_, { id }) => [id],
});
