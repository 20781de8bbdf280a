import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { PlaatsingInFull } from "./plaatsing.ts";
import { plaatsingById } from "./plaatsing-store.ts";
import { plaatsingSubject } from "./plaatsing-subject.ts";

/** One plaatsing, with the way back that was agreed. */
export const getPlaatsing = defineQuery({
  name: "plaatsing.get",
  summary: "Eén plaatsing, met wat is afgesproken over de weg terug",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "plaatsing",
  input: request({ id }),
  output: PlaatsingInFull,
  subject: (context, { id }) => plaatsingSubject(context, id),
  run: (context, { id }, subject) => plaatsingById(context, id, subject),
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
