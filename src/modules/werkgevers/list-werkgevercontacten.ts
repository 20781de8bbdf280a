import { defineQuery } from "../door.ts";
import { id, page, pageOf, paging, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Werkgevercontact } from "./werkgever.ts";
import { werkgevercontactPage } from "./werkgevercontact-store.ts";

/** What colleagues wrote down about talks with a werkgever. A werkgever sees none of it, of the own company neither. */
export const listWerkgevercontacten = defineQuery({
  name: "werkgevercontacten.list",
  summary: "De contacten met een werkgever, de nieuwste eerst",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({ id, ...paging }),
  output: page(Werkgevercontact),
  subject: async (_, { id }) => ({ object: `werkgever/${id}` }),
  async run(context, { id, ...asked }) {
    const { limit, offset, ...at } = pageOf(asked);
    return { ...at, ...(await werkgevercontactPage(context, id, { limit, offset })) };
  },
  betrokkenen: () => [],
});
