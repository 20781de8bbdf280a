import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { TrajectInFull } from "./traject.ts";
import { trajectById } from "./traject-store.ts";

/** Its phases, what is learned in them, the week, and the versions there were. */
export const getTraject = defineQuery({
  name: "traject.get",
  summary: "Een traject met fasen, weekprogramma en versies",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "trajectgroep",
  input: request({ id }),
  output: TrajectInFull,
  subject: async (_, { id }) => ({ object: `traject/${id}` }),
  run: (context, { id }) => trajectById(context, id),
  betrokkenen: () => [],
});
