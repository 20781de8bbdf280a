import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Bezwaar } from "./bezwaar.ts";
import { bezwaarById, bezwaarSubject } from "./bezwaar-store.ts";

export const getBezwaar = defineQuery({
  name: "bezwaar.get",
  summary: "Waarmee iemand het niet eens is, en wat ermee is gedaan",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "bezwaar",
  input: request({ id }),
  output: Bezwaar,
  subject: (context, { id }) => bezwaarSubject(context, id),
  run: (context, { id }) => bezwaarById(context, id),
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
