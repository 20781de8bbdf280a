import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { TrajectgroepInFull } from "./groep.ts";
import { groepById } from "./groep-store.ts";

/** A group with the version of the traject that it keeps. */
export const getTrajectgroep = defineQuery({
  name: "trajectgroep.get",
  summary: "Een groep met haar programma en vrije plaatsen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "trajectgroep",
  input: request({ id }),
  output: TrajectgroepInFull,
  subject: async (_, { id }) => ({ object: `trajectgroep/${id}` }),
  run: (context, { id }) => groepById(context, id),
  betrokkenen: () => [],
});
