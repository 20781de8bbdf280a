import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, request, versie } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Uitgangspuntenversie } from "./uitgangspunten.ts";
import { uitgangspuntenVersie } from "./uitgangspunten-store.ts";

/** What the plan starts from: the newest version of the first company, unless another is asked for. */
export const getUitgangspunten = defineQuery({
  name: "uitgangspunten.get",
  summary: "De uitgangspunten van het toekomstplan, met wat daarin is aangenomen",
  verwerkingsactiviteit: sturen,
  dataklasse: "toekomstplan",
  input: request({ id: Type.Optional(id), versie: Type.Optional(versie) }),
  output: Uitgangspuntenversie,
  subject: async () => ({ object: "toekomstplan" }),
  run: (context, welke) => uitgangspuntenVersie(context, welke),
  betrokkenen: () => [],
});
