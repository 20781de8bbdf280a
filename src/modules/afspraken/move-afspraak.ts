import { meldAfspraak } from "../berichten/afspraakbericht.ts";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { gezondheidswoorden } from "../inwoners/gezondheidswoorden.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { type Afspraak, afspraakvelden, Bewaard, checkMoment } from "./afspraak.ts";
import { afspraakById, afspraakSubject, beginOf, changeOwn, type Was } from "./afspraak-store.ts";

/** Another time or place for an own appointment. */
export const moveAfspraak = defineAction({
  name: "afspraak.move",
  summary: "Eigen afspraak verzetten",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "contactmoment",
  input: request({ id, ...afspraakvelden }),
  output: Bewaard,
  subject: (context, { id }) => afspraakSubject(context, id),

  async run(context, { id, datum, tijd, duurMinuten, onderwerp, waar, meenemen }) {
    checkMoment({ datum }, context.today());
    const begin = beginOf({ datum, tijd, duurMinuten });
    const { inwonerId, versie, was } = await changeOwn(context, id, {
      begin,
      duurMinuten,
      onderwerp,
      waar,
      ...(meenemen && { meenemen }),
    });
    const wat = gebeurtenisIn(was, await afspraakById(context, id));
    const krijgtBericht = wat !== null && (await meldAfspraak(context, id, wat));
    const waarschuwingen = gezondheidswoorden(`${onderwerp} ${waar}`);
    return { id, inwonerId, versie, krijgtBericht, waarschuwingen };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});

/** What the inwoner has to know of it: null where what he reads is the same. */
function gebeurtenisIn(was: Was, nu: Afspraak): "verzet" | "veranderd" | null {
  if (was.begin.toISOString() !== nu.begin) return "verzet";
  const lees = ({ waar, meenemen }: Pick<Was, "waar" | "meenemen">) =>
    [waar, ...meenemen.toSorted()].join("\n");
  return lees(was) === lees(nu) ? null : "veranderd";
}
