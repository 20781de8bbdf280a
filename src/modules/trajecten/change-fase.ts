import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Deelnemer, nietMogelijk } from "./deelname.ts";
import { deelnameById, updateDeelname } from "./deelname-store.ts";
import { deelnameSubject } from "./deelname-subject.ts";

/** Someone goes on to another phase when a person says so, not when the weeks are over. */
export const changeFase = defineAction({
  name: "deelname.fase",
  summary: "Een deelnemer naar een andere fase laten gaan",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "deelname",
  input: request({ id, fase: Type.Integer({ minimum: 1, maximum: 8 }) }),
  output: Deelnemer,
  subject: (context, { id }) => deelnameSubject(context, id),
  async run(context, { id, fase }) {
    const { status, fasen } = await deelnameById(context, id);
    if (status !== "doet mee") throw nietMogelijk("Deze inwoner doet nu niet mee.");
    if (fase > fasen) throw nietMogelijk("Kies een fase die dit traject heeft.", ["fase"]);
    await updateDeelname(context, id, { fase });
    return deelnameById(context, id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
