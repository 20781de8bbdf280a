import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { plaatsingSubject } from "./plaatsing-subject.ts";
import { SubsidieInFull, subsidieInFull } from "./subsidie-in-full.ts";

/** The loonkostensubsidie of a plaatsing: how it was calculated, what changes when, and what was changed. */
export const getSubsidie = defineQuery({
  name: "subsidie.get",
  summary: "De loonkostensubsidie van een plaatsing, stap voor stap en met bronnen",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "subsidie",
  input: request({ id }),
  output: SubsidieInFull,
  subject: (context, { id }) => plaatsingSubject(context, id),
  run: (context, { id }) => subsidieInFull(context, id),
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
