import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { oneOf, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Dekkingskaart } from "./dekking.ts";
import { dekkingVan } from "./dekking-store.ts";
import { DOELGROEPEN } from "./instrument.ts";

/** What there is in which gemeente, and what is missing. */
export const getDekking = defineQuery({
  name: "instrumentendekking.get",
  summary: "Welke functionaliteit er in welke gemeente is, voor iedereen of voor één doelgroep",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "instrument",
  input: request({ doelgroep: Type.Optional(oneOf(DOELGROEPEN)) }),
  output: Dekkingskaart,
  subject: async () => ({ object: "instrumenten" }),
  run: (context, { doelgroep }) => dekkingVan(context, doelgroep),
  betrokkenen: () => [],
});
