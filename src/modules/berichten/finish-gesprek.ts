import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Gesprek } from "./bericht.ts";
import { closeGesprek, gesprekById, gesprekSubject } from "./gesprek-store.ts";

/** Such as after a thank you. A next message of the inwoner asks for an answer again. */
export const finishGesprek = defineAction({
  name: "gesprek.finish",
  summary: "Een gesprek heeft geen antwoord meer nodig",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "bericht",
  input: request({ id }),
  output: Gesprek,
  subject: (context, { id }) => gesprekSubject(context, id),
  async run(context, { id }) {
    await closeGesprek(context, id);
    return gesprekById(context, id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
