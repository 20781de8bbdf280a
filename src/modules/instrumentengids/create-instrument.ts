import { defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkInstrument, InstrumentInFull, instrumentFields } from "./instrument.ts";
import { insertInstrument, instrumentById } from "./instrument-store.ts";

/** A new instrument in the guide; who writes it down has seen it today. */
export const createInstrument = defineAction({
  name: "instrument.create",
  summary: "Een instrument toevoegen aan de gids",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "instrument",
  input: request(instrumentFields),
  output: InstrumentInFull,
  subject: async () => ({ object: "instrumenten" }),
  async run(context, input) {
    checkInstrument(input);
    return instrumentById(context, await insertInstrument(context, input));
  },
  betrokkenen: () => [],
});
