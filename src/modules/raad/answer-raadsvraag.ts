import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { antwoordFields } from "./raadsvraag.ts";
import { insertAntwoord } from "./raadsvraag-store.ts";

/** Answers with the source; with a public wording of the question everyone reads both, without who asked. */
export const answerRaadsvraag = defineAction({
  name: "raadsvraag.antwoord",
  summary: "Een raadslid antwoorden met de bron, en het antwoord zo nodig openbaar maken",
  verwerkingsactiviteit: sturen,
  dataklasse: "raadsantwoord",
  input: request({ id, ...antwoordFields }),
  output: Type.Object({ volgnummer: Type.Integer() }),
  subject: async (_, { id }) => ({ object: `raadsvraag/${id}` }),
  async run(context, { id, ...antwoord }) {
    await insertAntwoord(context, id, antwoord);
    return { volgnummer: antwoord.gezien + 1 };
  },
  betrokkenen: () => [],
});
