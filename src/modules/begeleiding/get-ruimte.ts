import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { Coachruimte, Specialismeruimte } from "./ruimte.ts";
import { coachruimte, specialismeruimte } from "./ruimte-store.ts";

/** Hours a week below which nobody is employed for one specialism. An assumption: the page says so and lets it be changed. */
const KLEINSTE_AANSTELLING = 16;

/** The hours of who guides against what was agreed. A manager sees his gemeenten, a coach what he may see himself. */
export const getRuimte = defineQuery({
  name: "begeleidingsruimte.get",
  summary: "Uren van jobcoaches tegenover wat is afgesproken, ook per specialisme",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "coachruimte",
  input: request({ kleinsteAanstelling: Type.Optional(Type.Integer({ minimum: 1, maximum: 40 })) }),
  output: Type.Object({
    kleinsteAanstelling: Type.Integer(),
    coaches: Type.Array(Coachruimte),
    specialismen: Type.Array(Specialismeruimte),
  }),
  subject: async () => ({ object: "regio" }),
  async run(context, { kleinsteAanstelling = KLEINSTE_AANSTELLING }) {
    const coaches = await coachruimte(context);
    return {
      kleinsteAanstelling,
      coaches,
      specialismen: await specialismeruimte(context, kleinsteAanstelling),
    };
  },
  betrokkenen: () => [],
});
