import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Plan } from "./plan-in-full.ts";
import { planOf } from "./plan-store.ts";

/** The plan on one page: own words, then need, goal and step in order. */
export const getPlan = defineQuery({
  name: "plan.get",
  summary: "Plan van een inwoner: eigen woorden, doelen en stappen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({ id }),
  output: Plan,
  subject: (context, { id }) => inwonerSubject(context, id),
  run: (context, { id }, subject) => planOf(context, id, subject),
  betrokkenen: (_, { id }) => [id],
});
