import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { request, text } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { drempels, insertDrempel } from "./benutting-store.ts";

/** From when a budget that lags asks for attention, with the reason; earlier thresholds stay. */
export const setBenuttingsdrempel = defineAction({
  name: "benutting.drempel",
  summary: "Vastleggen vanaf wanneer een budget dat achterblijft een signaal geeft, met de reden",
  verwerkingsactiviteit: sturen,
  dataklasse: "doel",
  input: request({
    procent: Type.Integer({ minimum: 1, maximum: 100, description: "Van wat nu te verwachten was" }),
    reden: text(400),
    gezien: Type.Integer({ minimum: 0, description: "Het volgnummer van de grens die u zag" }),
  }),
  output: Type.Object({ volgnummer: Type.Integer(), procent: Type.Integer() }),
  subject: async () => ({ object: "budgetten" }),
  async run(context, input) {
    await insertDrempel(context, input);
    const [now] = await drempels(context);
    return { volgnummer: now!.volgnummer, procent: now!.procent };
  },
  betrokkenen: () => [],
});
