import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { gezondheidswoorden } from "../inwoners/gezondheidswoorden.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { overGezondheid } from "../werkgevers/werkgever.ts";
import { Bereidheid, bereidheidFields, bereidheidInToekomst, zonderReden } from "./relatie.ts";
import { bereidhedenOf, insertBereidheid } from "./relatie-store.ts";

/** Writes down what a werkgever wants from a day on. What stood there stays: the history tells why it changed. */
export const noteBereidheid = defineAction({
  name: "bereidheid.note",
  summary: "Vastleggen wat een werkgever wil, met de reden als dat veranderde",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({ id, ...bereidheidFields }),
  output: Type.Object({ bereidheden: Type.Array(Bereidheid, { maxItems: 50 }) }),
  subject: async (_, { id }) => ({ object: `werkgever/${id}` }),
  async run(context, { id, vanaf, bereidheid, reden = null, toelichting = null }) {
    if (vanaf > context.today()) throw bereidheidInToekomst();
    const [found] = gezondheidswoorden(toelichting ?? "");
    if (found) throw overGezondheid("toelichting", found.hint);
    const before = (await bereidhedenOf(context, id)).find((eerder) => eerder.vanaf <= vanaf);
    if (before && before.bereidheid !== bereidheid && reden === null) throw zonderReden();
    await insertBereidheid(context, id, { vanaf, bereidheid, reden, toelichting });
    return { bereidheden: await bereidhedenOf(context, id) };
  },
  betrokkenen: () => [],
});
