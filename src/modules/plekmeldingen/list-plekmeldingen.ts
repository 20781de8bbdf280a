import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { oneOf, page, pageOf, paging, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Plekmelding } from "./plekmelding.ts";
import { plekmeldingPage } from "./plekmelding-store.ts";

/** What werkgevers reported or asked on the website, whose day comes first. */
export const listPlekmeldingen = defineQuery({
  name: "plekmeldingen.list",
  summary: "Wat werkgevers meldden of vroegen, wat het eerst een antwoord moet hebben bovenaan",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({
    status: Type.Optional(oneOf(["open", "afgehandeld"])),
    voor: Type.Optional(oneOf(["mij"])),
    ...paging,
  }),
  output: page(Plekmelding),
  subject: async () => ({ object: "plekmeldingen" }),
  async run(context, { status = "open", voor, pagina = 1, perPagina = 20 }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    const filter = { status, ...(voor && { contactId: context.user.id }) };
    return { ...at, ...(await plekmeldingPage(context, filter, { limit, offset })) };
  },
  betrokkenen: () => [],
});
