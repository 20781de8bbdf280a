import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Praktijkverklaring } from "./verklaring.ts";
import { verklaringenOf } from "./verklaring-store.ts";

export const listVerklaringen = defineQuery({
  name: "praktijkverklaringen.list",
  summary: "De praktijkverklaringen van een inwoner",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "certificaat",
  input: request({ id }),
  output: Type.Object({ rijen: Type.Array(Praktijkverklaring) }),
  subject: (context, { id }) => inwonerSubject(context, id),
  run: async (context, { id }) => ({ rijen: await verklaringenOf(context, id) }),
  betrokkenen: (_, { id }) => [id],
});
