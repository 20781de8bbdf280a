import { defineAction } from "../door.ts";
import { id, request, text } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { InstrumentInFull } from "./instrument.ts";
import { endInstrument as end, instrumentById } from "./instrument-store.ts";

/** Nobody can ask for it any more; who uses it goes on to the end. */
export const endInstrument = defineAction({
  name: "instrument.end",
  summary: "Een instrument stoppen; wie er al mee bezig is, maakt het af",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "instrument",
  input: request({ id, reden: text(300) }),
  output: InstrumentInFull,
  subject: async (_, { id }) => ({ object: `instrument/${id}` }),
  async run(context, { id, reden }) {
    await end(context, id, reden);
    return instrumentById(context, id);
  },
  betrokkenen: () => [],
});
