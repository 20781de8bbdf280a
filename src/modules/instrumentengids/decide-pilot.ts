import { defineAction } from "../door.ts";
import { id, oneOf, request, text } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { InstrumentInFull } from "./instrument.ts";
import { afterPilot, instrumentById } from "./instrument-store.ts";
import { PILOTBESLUITEN } from "./pilot.ts";
import { decidePilot as decide } from "./pilot-store.ts";

/** What a pilot taught, and the decision to go on or to stop. The guide follows it. */
export const decidePilot = defineAction({
  name: "pilot.decide",
  summary: "Een pilot evalueren en besluiten om door te gaan of te stoppen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "instrument",
  input: request({
    id,
    evaluatie: text(2_000, "Wat u heeft geleerd, naast de maatstaf van vooraf"),
    besluit: oneOf(PILOTBESLUITEN),
    waarom: text(600),
  }),
  output: InstrumentInFull,
  subject: async (_, { id }) => ({ object: `pilot/${id}` }),
  async run(context, { id, ...input }) {
    const instrumentId = await decide(context, id, input);
    await afterPilot(context, instrumentId, input);
    return instrumentById(context, instrumentId);
  },
  betrokkenen: () => [],
});
