import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { InstrumentInFull } from "./instrument.ts";
import { instrumentById } from "./instrument-store.ts";

/** Everything about one instrument, with where it comes from and how fresh it is. */
export const getInstrument = defineQuery({
  name: "instrument.get",
  summary: "Een instrument met bron, bewijs en versheid",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "instrument",
  input: request({ id }),
  output: InstrumentInFull,
  subject: async (_, { id }) => ({ object: `instrument/${id}` }),
  run: (context, { id }) => instrumentById(context, id),
  betrokkenen: () => [],
});
