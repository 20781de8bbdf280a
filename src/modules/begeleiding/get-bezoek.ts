import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { Bezoek } from "./bezoek.ts";
import { bezoekById } from "./bezoek-store.ts";
import { bezoekSubject } from "./bezoek-subject.ts";

export const getBezoek = defineQuery({
  name: "bezoek.get",
  summary: "Eén bezoekverslag",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "begeleiding",
  input: request({ id }),
  output: Bezoek,
  subject: (context, { id }) => bezoekSubject(context, id),
  run: (context, { id }) => bezoekById(context, id),
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
