import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { groepsSubject, Groepsbericht } from "./groepsbericht.ts";
import { ownGroepsberichten } from "./groepsbericht-store.ts";

export const listGroepsberichten = defineQuery({
  name: "groepsberichten.list",
  summary: "Uw groepsberichten en wat ervan bezorgd is",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "bericht",
  input: request({}),
  output: Type.Object({ rijen: Type.Array(Groepsbericht) }),
  subject: async (context) => groepsSubject(context),
  run: async (context) => ({ rijen: await ownGroepsberichten(context) }),
  betrokkenen: () => [], // how many, and not who
});
