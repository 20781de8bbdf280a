import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Bericht, Gesprek } from "./bericht.ts";
import { berichtenOf, gesprekById, gesprekSubject } from "./gesprek-store.ts";

export const getGesprek = defineQuery({
  name: "gesprek.get",
  summary: "Eén gesprek met alle berichten",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "bericht",
  input: request({ id }),
  output: Type.Object({ ...Gesprek.properties, berichten: Type.Array(Bericht) }),
  subject: (context, { id }) => gesprekSubject(context, id),
  run: async (context, { id }) => ({
    ...(await gesprekById(context, id)),
    berichten: await berichtenOf(context, id),
  }),
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
