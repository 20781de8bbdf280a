import { defineQuery } from "../door.ts";
import { page, pageOf, paging, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Oordeel } from "./tevredenheid.ts";
import { oordeelPage } from "./tevredenheid-store.ts";

/** Each answer, for who answers for the service; a werkgever reads what he said himself. */
export const listOordelen = defineQuery({
  name: "tevredenheid.list",
  summary: "Wat werkgevers over de dienstverlening zeiden, het nieuwste eerst",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "tevredenheid",
  input: request({ ...paging }),
  output: page(Oordeel),
  subject: async (context) => listSubject(context, "read", "tevredenheid"),
  async run(context, asked) {
    const { limit, offset, ...at } = pageOf(asked);
    return { ...at, ...(await oordeelPage(context, { limit, offset })) };
  },
  betrokkenen: () => [],
});
