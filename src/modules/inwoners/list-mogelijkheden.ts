import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { inwonerSubject } from "./inwoner-subject.ts";
import { Mogelijkheid } from "./mogelijkheid.ts";
import { mogelijkhedenOf } from "./mogelijkheid-store.ts";

/** What someone can and wants, and what was not asked yet. */
export const listMogelijkheden = defineQuery({
  name: "mogelijkheid.list",
  summary: "Wat een inwoner kan en wil",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "mogelijkheden",
  input: request({ id }),
  output: Type.Object({ rijen: Type.Array(Mogelijkheid) }),
  subject: (context, { id }) => inwonerSubject(context, id),
  run: async (context, { id }) => ({ rijen: await mogelijkhedenOf(context, id) }),
  betrokkenen: (_, { id }) => [id],
});
