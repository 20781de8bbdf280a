import { defineQuery } from "../door.ts";
import { page, pageOf, paging, request, text } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Prospect } from "./netwerk.ts";
import { prospectPage } from "./schaarste-store.ts";

/** Werkgevers to call first for a kind of work. The order is a rule that stands on the page, not a score. */
export const listProspects = defineQuery({
  name: "prospects.list",
  summary: "Werkgevers zonder contact, met open vacatures in een soort werk: de meeste vacatures eerst",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({ werksoort: text(80), ...paging }),
  output: page(Prospect),
  subject: async () => ({ object: "netwerk" }),
  async run(context, { werksoort, ...asked }) {
    const { limit, offset, ...at } = pageOf(asked);
    return { ...at, ...(await prospectPage(context, werksoort, { limit, offset })) };
  },
  betrokkenen: () => [],
});
