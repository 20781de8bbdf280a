import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { createAdres } from "./agenda-store.ts";

/** The address itself stands in the own calendar, not here: an answer is kept for repetitions. */
export const createAgendaAdres = defineAction({
  name: "agenda.create-adres",
  summary:
    "Een adres maken waarmee een andere agenda de eigen afspraken leest; het vorige werkt dan niet meer",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "contactmoment",
  input: request({}),
  output: Type.Object({ isGemaakt: Type.Literal(true) }),
  subject: async (context) => listSubject(context, "change", "contactmoment"),
  async run(context) {
    await createAdres(context);
    return { isGemaakt: true as const };
  },
  betrokkenen: () => [],
});
