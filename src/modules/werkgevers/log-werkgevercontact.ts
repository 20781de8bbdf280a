import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { date, id, oneOf, orNull, request, text } from "../fields.ts";
import { gezondheidswoorden } from "../inwoners/gezondheidswoorden.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import {
  CONTACTSOORTEN,
  contactInToekomst,
  halveStap,
  overGezondheid,
  Werkgevercontact,
} from "./werkgever.ts";
import { insertWerkgevercontact } from "./werkgevercontact-store.ts";

/** Three fields, so that a call is written down before the next one. What comes next takes the place of what was promised. */
export const logWerkgevercontact = defineAction({
  name: "werkgevercontact.log",
  summary: "Een contact met een werkgever vastleggen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({
    id,
    datum: date,
    soort: oneOf(CONTACTSOORTEN),
    tekst: text(2000),
    gesprokenMet: Type.Optional(orNull(text(120, "Wie van de werkgever"))),
    volgendeStap: Type.Optional(orNull(text(200, "Wat wij beloofden"))),
    volgendeStapOp: Type.Optional(orNull(date)),
  }),
  output: Werkgevercontact,
  subject: async (_, { id }) => ({ object: `werkgever/${id}` }),
  async run(context, { id, gesprokenMet = null, volgendeStap = null, volgendeStapOp = null, ...contact }) {
    if (contact.datum > context.today()) throw contactInToekomst();
    if ((volgendeStap === null) !== (volgendeStapOp === null))
      throw halveStap(volgendeStap === null ? "volgendeStap" : "volgendeStapOp");
    for (const [veld, geschreven] of [
      ["tekst", contact.tekst],
      ["volgendeStap", volgendeStap],
    ] as const) {
      const [found] = gezondheidswoorden(geschreven ?? "");
      if (found) throw overGezondheid(veld, found.hint);
    }
    return insertWerkgevercontact(context, id, { ...contact, gesprokenMet, volgendeStap, volgendeStapOp });
  },
  betrokkenen: () => [],
});
