import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { BezetteTijd } from "./bezette-tijd.ts";
import { bezetteTijdenOf } from "./bezette-tijd-store.ts";

/** When someone is taken every week: lessons, school, care, and children who come home. */
export const listBezetteTijden = defineQuery({
  name: "bezette-tijden.list",
  summary: "Vaste tijden in de week waarop een inwoner niet kan",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({ id }),
  output: Type.Object({ rijen: Type.Array(BezetteTijd) }),
  subject: (context, { id }) => inwonerSubject(context, id),
  run: async (context, { id }) => ({ rijen: await bezetteTijdenOf(context, id) }),
  betrokkenen: (_, { id }) => [id],
});
