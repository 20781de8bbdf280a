import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkInstrument, InstrumentInFull, instrumentFields } from "./instrument.ts";
import { instrumentById, updateInstrument } from "./instrument-store.ts";

/** Replaces what is written down about an instrument; it counts as checked today. */
export const changeInstrument = defineAction({
  name: "instrument.change",
  summary: "Een instrument wijzigen; het geldt daarmee als vandaag gecontroleerd",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "instrument",
  input: request({ id, ...instrumentFields }),
  output: InstrumentInFull,
  subject: async (_, { id }) => ({ object: `instrument/${id}` }),
  async run(context, { id, ...input }) {
    checkInstrument(input);
    await updateInstrument(context, id, input);
    return instrumentById(context, id);
  },
  betrokkenen: () => [],
});
