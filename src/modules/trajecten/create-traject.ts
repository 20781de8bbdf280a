import { defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkInhoud, trajectFields, Trajectinhoud, TrajectInFull } from "./traject.ts";
import { insertTraject, trajectById } from "./traject-store.ts";

/** A traject of the region, with its first version. */
export const createTraject = defineAction({
  name: "traject.create",
  summary: "Een traject toevoegen, met fasen, weekprogramma en wat iemand leert",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "instrument",
  input: request({ ...trajectFields, inhoud: Trajectinhoud }),
  output: TrajectInFull,
  subject: async () => ({ object: "trajecten" }),
  async run(context, input) {
    checkInhoud(input.inhoud);
    return trajectById(context, await insertTraject(context, input));
  },
  betrokkenen: () => [],
});
