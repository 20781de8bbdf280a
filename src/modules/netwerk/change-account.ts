import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Account, accountFields } from "./relatie.ts";
import { accountOf, keepAccount } from "./relatie-store.ts";

/** Replaces what is known about the relation: customer or partner, room for guidance, which schemes he knows. */
export const changeAccount = defineAction({
  name: "werkgeverrelatie.change",
  summary: "De relatie met een werkgever wijzigen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({ id, ...accountFields }),
  output: Account,
  subject: async (_, { id }) => ({ object: `werkgever/${id}` }),
  async run(context, { id, ...input }) {
    await keepAccount(context, id, input);
    return accountOf(context, id);
  },
  betrokkenen: () => [],
});
