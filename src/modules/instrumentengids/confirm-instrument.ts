import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { InstrumentInFull } from "./instrument.ts";
import { confirmInstrument as confirm, instrumentById } from "./instrument-store.ts";

/** Someone looked and it is still right: it is fresh again. */
export const confirmInstrument = defineAction({
  name: "instrument.confirm",
  summary: "Vastleggen dat een instrument nog klopt",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "instrument",
  input: request({ id }),
  output: InstrumentInFull,
  subject: async (_, { id }) => ({ object: `instrument/${id}` }),
  async run(context, { id }) {
    await confirm(context, id);
    return instrumentById(context, id);
  },
  betrokkenen: () => [],
});
