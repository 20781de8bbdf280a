import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkContactmoment, contactvelden, Vastgelegd } from "./contactmoment.ts";
import { gezondheidswoorden } from "./gezondheidswoorden.ts";
import { inwonerSubject } from "./inwoner-subject.ts";

/** Writes down a contact, with what must happen next. */
export const recordContactmoment = defineAction({
  name: "contactmoment.record",
  summary: "Contact met een inwoner vastleggen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "contactmoment",
  input: request({ id, ...contactvelden }),
  output: Vastgelegd,
  subject: (context, { id }) => inwonerSubject(context, id),

  async run({ db, user, today, now, newId }, { id: inwonerId, ...input }, { gemeente }) {
    const contact = { ...input, vervolg: input.vervolg ?? null, vervolgdatum: input.vervolgdatum ?? null };
    checkContactmoment(contact, today());
    const id = newId();
    // without `returning`: what a jobhunter writes he may read only when it is there
    await db
      .insertInto("contactmomenten")
      .values({
        ...contact,
        regioId: user.regioId,
        id,
        gemeente: gemeente!,
        inwonerId,
        doorGebruikerId: user.id,
        doorNaam: user.naam,
        vastgelegd: now(),
      })
      .execute();
    const waarschuwingen = gezondheidswoorden(`${input.tekst} ${input.vervolg ?? ""}`);
    return { id, inwonerId, versie: 1, waarschuwingen };
  },

  betrokkenen: (_, { id }) => [id],
});
