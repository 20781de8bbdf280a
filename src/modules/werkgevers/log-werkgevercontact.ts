import { defineAction } from "../door.ts";
import { date, id, oneOf, request, text } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { CONTACTSOORTEN, contactInToekomst, Werkgevercontact } from "./werkgever.ts";
import { insertWerkgevercontact } from "./werkgevercontact-store.ts";

/** Three fields, so that a call is written down before the next one. */
export const logWerkgevercontact = defineAction({
  name: "werkgevercontact.log",
  summary: "Een contact met een werkgever vastleggen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({ id, datum: date, soort: oneOf(CONTACTSOORTEN), tekst: text(2000) }),
  output: Werkgevercontact,
  subject: async (_, { id }) => ({ object: `werkgever/${id}` }),
  async run(context, { id, ...contact }) {
    if (contact.datum > context.today()) throw contactInToekomst();
    return insertWerkgevercontact(context, id, contact);
  },
  betrokkenen: () => [],
});
