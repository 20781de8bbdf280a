import { Type } from "typebox";
import { naarJson } from "#toekomstplan/uitgangspunten-json";
import { uitEigenCijfers } from "#toekomstplan/eigen-cijfers";
import { defineAction } from "../door.ts";
import { id, orNull, request, versie } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { checkUitgangspunten } from "./check-uitgangspunten.ts";
import { leesEigenCijfers } from "./lees-eigen-cijfers.ts";
import {
  eenVanBeide,
  kloptNiet,
  uitgangspunten,
  uitgangspuntenFields,
  Uitgangspuntenversie,
} from "./uitgangspunten.ts";
import { insertUitgangspunten, uitgangspuntenVersie } from "./uitgangspunten-store.ts";

/** A next version of the starting points, from own figures or handed in whole; the versions before it stay. */
export const keepUitgangspunten = defineAction({
  name: "uitgangspunten.bewaren",
  summary: "Een nieuwe versie van de uitgangspunten bewaren, met waar zij vandaan komen",
  verwerkingsactiviteit: sturen,
  dataklasse: "toekomstplan",
  input: request({
    id: orNull({ ...id, description: "null: een bedrijf dat er nog niet is" }),
    opVersie: orNull(versie),
    ...uitgangspuntenFields,
    ingevuld: Type.Optional(
      Type.Object({}, { additionalProperties: true, description: "De eigen cijfers waar zij uit volgen" }),
    ),
    uitgangspunten: Type.Optional(uitgangspunten),
    aangenomen: Type.Optional(
      Type.Array(Type.String({ maxLength: 80 }), {
        maxItems: 200,
        uniqueItems: true,
        description: "Bij uitgangspunten als geheel; bij eigen cijfers volgt het daaruit",
      }),
    ),
  }),
  output: Uitgangspuntenversie,
  subject: async () => ({ object: "toekomstplan" }),
  async run(context, { ingevuld, uitgangspunten, aangenomen = [], ...kop }) {
    if ((ingevuld === undefined) === (uitgangspunten === undefined)) throw eenVanBeide();
    const inhoud = uitgangspunten ? { uitgangspunten, aangenomen, ingevuld: null } : uitIngevuld(ingevuld);
    checkUitgangspunten(inhoud.uitgangspunten);
    return uitgangspuntenVersie(context, { id: await insertUitgangspunten(context, { ...kop, ...inhoud }) });
  },
  betrokkenen: () => [],
});

function uitIngevuld(invoer: unknown) {
  const gelezen = leesEigenCijfers(invoer);
  if (gelezen.fouten.length > 0) throw kloptNiet(gelezen.fouten);
  const { uitgangspunten, aangenomen, fouten } = uitEigenCijfers(gelezen.ingevuld);
  if (uitgangspunten === null) throw kloptNiet(fouten);
  return { uitgangspunten: naarJson(uitgangspunten), aangenomen, ingevuld: gelezen.ingevuld };
}
