import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Deelname } from "./deelname.ts";
import { deelnamesOf } from "./deelname-store.ts";

/** The trajecten in which an inwoner takes part, took part or waits for a place. */
export const listDeelnames = defineQuery({
  name: "inwoner.deelnames",
  summary: "De trajecten van een inwoner: meedoen, wachten en klaar",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "deelname",
  input: request({ id }),
  output: Type.Object({ rijen: Type.Array(Deelname) }),
  subject: (context, { id }) => inwonerSubject(context, id),
  run: async (context, { id }) => ({ rijen: await deelnamesOf(context, id) }),
  betrokkenen: (_, { id }) => [id],
});
