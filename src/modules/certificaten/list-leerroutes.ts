import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Leerroute } from "./leerroute.ts";
import { leerroutesOf } from "./leerroute-store.ts";

export const listLeerroutes = defineQuery({
  name: "leerroutes.list",
  summary: "Wat een inwoner op het werk leert en hoe ver hij is",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "praktijkleren",
  input: request({ id }),
  output: Type.Object({ rijen: Type.Array(Leerroute) }),
  subject: (context, { id }) => inwonerSubject(context, id),
  run: async (context, { id }) => ({ rijen: await leerroutesOf(context, id) }),
  betrokkenen: (_, { id }) => [id],
});
