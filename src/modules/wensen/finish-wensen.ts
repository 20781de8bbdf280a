import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { ingeleverdeWens, rondAf, wensSubject } from "./wens-store.ts";

/** Everything was read and talked about: what was not taken over stays as it was known. */
export const finishWensen = defineAction({
  name: "wens.finish",
  summary: "De antwoorden van een inwoner zijn besproken",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "mogelijkheden",
  input: request({ id }),
  output: Type.Object({ id, inwonerId: id }),
  subject: (context, { id }) => wensSubject(context, id),

  async run(context, { id }) {
    const { inwonerId } = await ingeleverdeWens(context, id);
    await rondAf(context, id);
    return { id, inwonerId };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});
