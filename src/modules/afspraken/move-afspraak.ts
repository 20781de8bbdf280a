import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { gezondheidswoorden } from "../inwoners/gezondheidswoorden.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { afspraakvelden, Bewaard, checkMoment } from "./afspraak.ts";
import { afspraakSubject, beginOf, changeOwn } from "./afspraak-store.ts";

/** Another time or place for an own appointment. */
export const moveAfspraak = defineAction({
  name: "afspraak.move",
  summary: "Eigen afspraak verzetten",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "contactmoment",
  input: request({ id, ...afspraakvelden }),
  output: Bewaard,
  subject: (context, { id }) => afspraakSubject(context, id),

  async run(context, { id, datum, tijd, duurMinuten, onderwerp, waar }) {
    checkMoment({ datum }, context.today());
    const begin = beginOf({ datum, tijd, duurMinuten });
    const moved = await changeOwn(context, id, { begin, duurMinuten, onderwerp, waar });
    return { id, ...moved, waarschuwingen: gezondheidswoorden(`${onderwerp} ${waar}`) };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});
