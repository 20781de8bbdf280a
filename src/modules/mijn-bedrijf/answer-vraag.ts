import { defineAction } from "../door.ts";
import { id, request, text } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Bedrijfsvraag, checkWoorden } from "./bedrijfsvraag.ts";
import { answerBedrijfsvraag, vraagById } from "./bedrijfsvraag-store.ts";

/** The answer to a question of a werkgever; his whole company reads it. */
export const answerVraag = defineAction({
  name: "bedrijfsvraag.answer",
  summary: "Een vraag van een werkgever beantwoorden",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "bedrijfsvraag",
  input: request({ id, antwoord: text(1200) }),
  output: Bedrijfsvraag,
  subject: async (_, { id }) => ({ object: `bedrijfsvraag/${id}` }),
  async run(context, { id, antwoord }) {
    checkWoorden(antwoord, "antwoord");
    await answerBedrijfsvraag(context, id, antwoord.trim());
    return vraagById(context, id);
  },
  betrokkenen: () => [],
});
