import { defineQuery } from "../door.ts";
import { id, page, pageOf, paging, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Lead } from "./campagne.ts";
import { leadPage } from "./lead-store.ts";

/** The werkgevers that a campagne brought, each with what came of it. */
export const listLeads = defineQuery({
  name: "leads.list",
  summary: "De werkgevers die door een campagne binnenkwamen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({ id, ...paging }),
  output: page(Lead),
  subject: async (_, { id }) => ({ object: `campagne/${id}` }),
  async run(context, { id, ...asked }) {
    const { limit, offset, ...at } = pageOf(asked);
    return { ...at, ...(await leadPage(context, id, { limit, offset })) };
  },
  betrokkenen: () => [],
});
