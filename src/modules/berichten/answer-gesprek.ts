import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { gezondheidswoorden } from "../inwoners/gezondheidswoorden.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { berichttekst, checkTekst, isVanInwoner, Verstuurd } from "./bericht.ts";
import { gesprekSubject, insertBericht, krijgtMail, markGelezen } from "./gesprek-store.ts";

/** Goes to the other side of this one conversation, and to nobody else: also after a message to a group. */
export const answerGesprek = defineAction({
  name: "gesprek.answer",
  summary: "Antwoord geven in een gesprek",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "bericht",
  input: request({ id, tekst: berichttekst }),
  output: Verstuurd,
  subject: (context, { id }) => gesprekSubject(context, id),

  async run(context, { id: gesprekId, tekst }, { inwonerId, gemeente }) {
    checkTekst(tekst);
    await markGelezen(context, gesprekId);
    const id = await insertBericht(context, gesprekId, { inwonerId: inwonerId!, gemeente: gemeente!, tekst });
    const isEigen = isVanInwoner(context);
    return {
      id,
      gesprekId,
      inwonerId: inwonerId!,
      krijgtMail: !isEigen && (await krijgtMail(context, inwonerId!)),
      waarschuwingen: isEigen ? [] : gezondheidswoorden(tekst),
    };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});
