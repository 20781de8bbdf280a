import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, orNull, request, versie } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { checkUitgangspunten } from "./check-uitgangspunten.ts";
import { uitgangspunten, uitgangspuntenFields, Uitgangspuntenversie } from "./uitgangspunten.ts";
import { insertUitgangspunten, uitgangspuntenVersie } from "./uitgangspunten-store.ts";

/** A next version of the starting points, handed in whole; the versions before it stay. */
export const keepUitgangspunten = defineAction({
  name: "uitgangspunten.bewaren",
  summary: "Een nieuwe versie van de uitgangspunten bewaren, met waar zij vandaan komen",
  verwerkingsactiviteit: sturen,
  dataklasse: "toekomstplan",
  input: request({
    id: orNull({ ...id, description: "null: een bedrijf dat er nog niet is" }),
    opVersie: orNull(versie),
    ...uitgangspuntenFields,
    uitgangspunten,
    aangenomen: Type.Array(Type.String({ maxLength: 80 }), { maxItems: 200, uniqueItems: true }),
  }),
  output: Uitgangspuntenversie,
  subject: async () => ({ object: "toekomstplan" }),
  async run(context, input) {
    checkUitgangspunten(input.uitgangspunten);
    return uitgangspuntenVersie(context, {
      id: await insertUitgangspunten(context, { ...input, ingevuld: null }),
    });
  },
  betrokkenen: () => [],
});
