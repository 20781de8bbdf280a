import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Aanbod, Overdracht } from "./overdracht.ts";
import { aanbodAan, aangebodenDoor } from "./overdracht-store.ts";

/** What is offered to this user, and what he offered himself. */
export const listOverdrachten = defineQuery({
  name: "overdrachten.list",
  summary: "Overdrachten die op uw antwoord wachten, en die u zelf aanbood",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "overdracht",
  input: request({}),
  output: Type.Object({ aanMij: Type.Array(Aanbod), vanMij: Type.Array(Overdracht) }),
  subject: async () => ({ object: "overdrachten" }),
  run: async (context) => ({ aanMij: await aanbodAan(context), vanMij: await aangebodenDoor(context) }),
  betrokkenen: ({ aanMij, vanMij }) => [...aanMij, ...vanMij].map(({ inwonerId }) => inwonerId),
});
