import { Type } from "typebox";
import { notFound } from "#core/failure";
import { VORMOMSCHRIJVINGEN } from "#regels/overgang-vormen";
import { defineQuery } from "../door.ts";
import { id, orNull, request } from "../fields.ts";
import { plaatsingSubject } from "../plaatsingen/plaatsing-subject.ts";
import type { Werkvorm } from "../plekken/plek.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { Begeleidingsplan } from "./begeleidingsplan.ts";
import { planVan } from "./begeleidingsplan-store.ts";

/** What was agreed about guidance, and what is usual for this form of work. */
export const getBegeleidingsplan = defineQuery({
  name: "begeleidingsplan.get",
  summary: "De afgesproken begeleiding bij een plaatsing, en wat bij de werkvorm gewoon is",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "plaatsing",
  input: request({ id }),
  output: Type.Object({
    inwonerId: id,
    plan: orNull(Begeleidingsplan),
    gewoon: Type.Object({
      dienstverband: Type.String(),
      begeleiding: Type.String(),
      betaling: Type.String(),
    }),
  }),
  subject: (context, { id }) => plaatsingSubject(context, id),
  async run(context, { id }, { inwonerId = "" }) {
    const plaatsing = await context.db
      .selectFrom("plaatsingen")
      .select("werkvorm")
      .where("regioId", "=", context.user.regioId)
      .where("id", "=", id)
      .executeTakeFirst();
    if (!plaatsing) throw notFound("plaatsing", id);
    const { dienstverband, begeleiding, betaling } = VORMOMSCHRIJVINGEN[plaatsing.werkvorm as Werkvorm];
    return { inwonerId, plan: await planVan(context, id), gewoon: { dienstverband, begeleiding, betaling } };
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
