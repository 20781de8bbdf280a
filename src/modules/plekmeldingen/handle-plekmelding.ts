import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, oneOf, request, text } from "../fields.ts";
import { plekById } from "../plekken/plek-store.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { insertWerkgevercontact } from "../werkgevers/werkgevercontact-store.ts";
import { nogNietOpgepakt, onbekendePlek, Plekmelding, plekNodig, UITKOMSTEN } from "./plekmelding.ts";
import { mailAntwoord, plekmeldingById, updatePlekmelding } from "./plekmelding-store.ts";

/**
 * What became of a report, with what the werkgever was told: a mail says to him that it is there, and it stands in the contacts of
 * the werkgever too.
 */
export const handlePlekmelding = defineAction({
  name: "plekmelding.handle",
  summary: "Een melding afhandelen: wat het werd, en wat u de werkgever liet weten",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({ id, uitkomst: oneOf(UITKOMSTEN), antwoord: text(2000), plekId: Type.Optional(id) }),
  output: Plekmelding,
  subject: async (_, { id }) => ({ object: `plekmelding/${id}` }),
  async run(context, { id, uitkomst, antwoord, plekId }) {
    const { werkgever } = await plekmeldingById(context, id);
    const isWerk = uitkomst === "plek" || uitkomst === "functieschets";
    if (isWerk && !werkgever) throw nogNietOpgepakt();
    if (uitkomst === "plek") {
      if (plekId === undefined) throw plekNodig();
      if ((await plekById(context, plekId)).werkgever?.id !== werkgever?.id) throw onbekendePlek();
    }
    await updatePlekmelding(context, id, {
      status: "afgehandeld",
      uitkomst,
      antwoord,
      plekId: uitkomst === "plek" ? (plekId ?? null) : null,
    });
    await mailAntwoord(context, id);
    if (werkgever)
      await insertWerkgevercontact(context, werkgever.id, {
        datum: context.today(),
        soort: "bericht",
        tekst: antwoord,
      });
    return plekmeldingById(context, id);
  },
  betrokkenen: () => [],
});
