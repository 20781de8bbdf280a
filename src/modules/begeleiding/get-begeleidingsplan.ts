import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, orNull, request } from "../fields.ts";
import { plaatsingSubject } from "../plaatsingen/plaatsing-subject.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { Begeleidingsplan } from "./begeleidingsplan.ts";
import { planVan } from "./begeleidingsplan-store.ts";

export const getBegeleidingsplan = defineQuery({
  name: "begeleidingsplan.get",
  summary: "De afgesproken begeleiding bij een plaatsing",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "plaatsing",
  input: request({ id }),
  output: Type.Object({ plan: orNull(Begeleidingsplan) }),
  subject: (context, { id }) => plaatsingSubject(context, id),
  run: async (context, { id }) => ({ plan: await planVan(context, id) }),
  betrokkenen: ({ plan }) => (plan ? [plan.inwonerId] : []),
});
