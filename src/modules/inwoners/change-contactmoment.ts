import { changedMeanwhile } from "../changed-meanwhile.ts";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkContactmoment, contactvelden, nietMeerTeWijzigen, Vastgelegd } from "./contactmoment.ts";
import { contactmomentById } from "./contactmoment-store.ts";
import { gezondheidswoorden } from "./gezondheidswoorden.ts";
import { inwonerSubject } from "./inwoner-subject.ts";

/** Corrects what was written today, by who wrote it. After that it stays as it is. */
export const changeContactmoment = defineAction({
  name: "contactmoment.change",
  summary: "Contactmoment van vandaag verbeteren",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "contactmoment",
  input: request({ id, ...contactvelden }),
  output: Vastgelegd,
  subject: async (context, { id }) =>
    inwonerSubject(context, (await contactmomentById(context, id)).inwonerId),

  async run(context, { id, ...input }) {
    const { db, user, today, expectedVersion = 0 } = context;
    const contact = { ...input, vervolg: input.vervolg ?? null, vervolgdatum: input.vervolgdatum ?? null };
    const current = await contactmomentById(context, id);
    if (!current.magWijzigen) throw nietMeerTeWijzigen();
    checkContactmoment(contact, today());
    const { numUpdatedRows } = await db
      .updateTable("contactmomenten")
      .set({ ...contact, versie: expectedVersion + 1 })
      .where("regioId", "=", user.regioId)
      .where("id", "=", id)
      .where("versie", "=", expectedVersion)
      .executeTakeFirst();
    if (numUpdatedRows === 0n)
      throw changedMeanwhile("contactmoment", id, await contactmomentById(context, id));
    const waarschuwingen = gezondheidswoorden(`${input.tekst} ${input.vervolg ?? ""}`);
    return { id, inwonerId: current.inwonerId, versie: expectedVersion + 1, waarschuwingen };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});
