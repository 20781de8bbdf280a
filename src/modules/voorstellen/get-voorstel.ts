import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { VoorstelInFull } from "./voorstel.ts";
import { voorstelById } from "./voorstel-store.ts";
import { voorstelSubject } from "./voorstel-subject.ts";

/** One voorstel, with the reasons as they were shown. */
export const getVoorstel = defineQuery({
  name: "voorstel.get",
  summary: "Eén voorstel, met de redenen zoals ze op het scherm stonden",
  verwerkingsactiviteit: matchen,
  dataklasse: "voorstel",
  input: request({ id }),
  output: VoorstelInFull,
  subject: (context, { id }) => voorstelSubject(context, id),
  run: (context, { id }) => voorstelById(context, id),
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
