import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { InstrumentInFull } from "./instrument.ts";
import { instrumentById } from "./instrument-store.ts";
import { eindVoorBegin, pilotFields } from "./pilot.ts";
import { insertPilot } from "./pilot-store.ts";

/** An instrument is tried out: what one wants to learn and when it is a success stand there before it begins. */
export const startPilot = defineAction({
  name: "pilot.start",
  summary: "Een pilot met een instrument vastleggen, met de vraag en wanneer die geslaagd is",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "instrument",
  input: request({ id, ...pilotFields }),
  output: InstrumentInFull,
  subject: async (_, { id }) => ({ object: `instrument/${id}` }),
  async run(context, { id, ...input }) {
    if (input.einddatum < input.begindatum) throw eindVoorBegin();
    await instrumentById(context, id);
    await insertPilot(context, id, input);
    return instrumentById(context, id);
  },
  betrokkenen: () => [],
});
