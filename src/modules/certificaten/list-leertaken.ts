import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { request, text } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Leertaak } from "./leertaak.ts";
import { leertakenOf } from "./leertaak-store.ts";

export const listLeertaken = defineQuery({
  name: "leertaken.list",
  summary: "Taken die iemand op het werk kan leren, per sector",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "instrument",
  input: request({ sector: Type.Optional(text(60)) }),
  output: Type.Object({ rijen: Type.Array(Leertaak) }),
  subject: async () => ({ object: "leertaken" }),
  run: async (context, { sector }) => ({ rijen: await leertakenOf(context, sector) }),
  betrokkenen: () => [],
});
