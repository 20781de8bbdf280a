import { meldAfspraak } from "../berichten/afspraakbericht.ts";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { gezondheidswoorden } from "../inwoners/gezondheidswoorden.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { afspraakvelden, Bewaard, checkMoment } from "./afspraak.ts";
import { beginOf } from "./afspraak-store.ts";

/** Puts an appointment with an inwoner in the own diary. */
export const makeAfspraak = defineAction({
  name: "afspraak.make",
  summary: "Afspraak met een inwoner maken",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "contactmoment",
  input: request({ id, ...afspraakvelden }),
  output: Bewaard,
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id: inwonerId, ...input }, { gemeente }) {
    const { db, user, today, newId } = context;
    checkMoment(input, today());
    const id = newId();
    const { duurMinuten, onderwerp, waar, meenemen = [] } = input;
    // without `returning`: what a jobhunter writes he may read only when it is there
    await db
      .insertInto("afspraken")
      .values({
        regioId: user.regioId,
        id,
        gemeente: gemeente!,
        inwonerId,
        gebruikerId: user.id,
        begin: beginOf(input),
        duurMinuten,
        onderwerp,
        waar,
        meenemen,
      })
      .execute();
    const krijgtBericht = await meldAfspraak(context, id, "gemaakt");
    return {
      id,
      inwonerId,
      versie: 1,
      krijgtBericht,
      waarschuwingen: gezondheidswoorden(`${onderwerp} ${waar}`),
    };
  },

  betrokkenen: (_, { id }) => [id],
});
