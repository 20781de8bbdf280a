import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { MOST_PEOPLE, request } from "../fields.ts";
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
  output: Type.Object({
    aanMij: Type.Array(Aanbod, { maxItems: MOST_PEOPLE }),
    vanMij: Type.Array(Overdracht, { maxItems: MOST_PEOPLE }),
  }),
  subject: async () => ({ object: "overdrachten" }),
  run: async (context) => ({
    aanMij: (await aanbodAan(context)).slice(0, MOST_PEOPLE),
    vanMij: (await aangebodenDoor(context)).slice(0, MOST_PEOPLE),
  }),
  betrokkenen: ({ aanMij, vanMij }) => [...aanMij, ...vanMij].map(({ inwonerId }) => inwonerId),
});
