import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { oneOf, page, pageOf, paging, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { mailCounts, mailPage } from "./mail-store.ts";
import { Mail, MAILSTANDEN } from "./mailuitgang.ts";

export const listMailuitgang = defineQuery({
  name: "mailuitgang.list",
  summary: "Mail die uitging, wacht of mislukte, zonder naam of adres",
  verwerkingsactiviteit: beheren,
  dataklasse: "mailuitgang",
  input: request({ status: Type.Optional(oneOf(MAILSTANDEN)), ...paging }),
  output: Type.Object({
    ...page(Mail).properties,
    aantallen: Type.Object({
      wacht: Type.Integer(),
      verstuurd: Type.Integer(),
      mislukt: Type.Integer(),
      vervallen: Type.Integer({ description: "Het adres was er niet meer" }),
    }),
  }),
  subject: async () => ({ object: "mailuitgang" }),
  async run(context, { status, pagina = 1, perPagina = 20 }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    const found = await mailPage(context, status === undefined ? {} : { status }, { limit, offset });
    return { ...at, ...found, aantallen: await mailCounts(context) };
  },
  betrokkenen: () => [],
});
