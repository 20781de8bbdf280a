import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, request, versie } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { UitgangspuntenMetGeboortejaren } from "./uitgangspunten.ts";
import { wswGeboortejaren } from "./wsw-geboortejaren.ts";
import { uitgangspuntenVersie } from "./uitgangspunten-store.ts";

/** What the plan starts from: the newest version of the first company, unless another is asked for. */
export const getUitgangspunten = defineQuery({
  name: "uitgangspunten.get",
  summary: "De uitgangspunten van het toekomstplan, met wat daarin is aangenomen",
  verwerkingsactiviteit: sturen,
  dataklasse: "toekomstplan",
  input: request({ id: Type.Optional(id), versie: Type.Optional(versie) }),
  output: UitgangspuntenMetGeboortejaren,
  subject: async () => ({ object: "toekomstplan" }),
  run: async (context, welke) => ({
    ...(await uitgangspuntenVersie(context, welke)),
    wswGeboortejaren: await wswGeboortejaren(context),
  }),
  betrokkenen: () => [],
});
