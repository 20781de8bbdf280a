import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { oneOf, page, pageOf, paging, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { aanmelden } from "../verwerkingsactiviteiten.ts";
import { Terugbelverzoek } from "./verzoek.ts";
import { verzoekPage } from "./verzoek-store.ts";

/** Who of the own gemeenten wants to be called, whose day comes first. */
export const listVerzoeken = defineQuery({
  name: "terugbelverzoeken.list",
  summary: "Wie gebeld wil worden, wie het eerst aan de beurt is bovenaan",
  verwerkingsactiviteit: aanmelden,
  dataklasse: "terugbelverzoek",
  input: request({ status: Type.Optional(oneOf(["open", "afgehandeld"])), ...paging }),
  output: page(Terugbelverzoek),
  subject: async (context) => listSubject(context, "read", "terugbelverzoek"),
  async run(context, { status = "open", pagina = 1, perPagina = 20 }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    return { ...at, ...(await verzoekPage(context, status, { limit, offset })) };
  },
  betrokkenen: () => [], // nobody of them is an inwoner in a file yet
});
