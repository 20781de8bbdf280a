import { Type } from "typebox";
import { hours } from "#core/hours";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import { defineAction } from "../door.ts";
import { id, oneOf, request, versie } from "../fields.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { SPECIALISMEN } from "./begeleidingsplan.ts";

/** What a coach has for people at work, what he is good at, and whether he has the certificate of Noloc. */
export const setCoachuren = defineAction({
  name: "coachuren.set",
  summary: "De uren en specialismen van een jobcoach vastleggen",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "coachruimte",
  input: request({
    id,
    urenPerWeek: Type.Number({ minimum: 0, maximum: 60, multipleOf: 0.01 }),
    specialismen: Type.Array(oneOf(SPECIALISMEN), { minItems: 1, uniqueItems: true }),
    isNoloc: Type.Optional(Type.Boolean({ description: "Heeft het certificaat van Noloc" })),
  }),
  output: Type.Object({ coachId: id, versie }),
  subject: async () => ({ object: "regio" }),
  async run({ db, user, expectedVersion = 0 }, { id, urenPerWeek, specialismen, isNoloc }) {
    const { numUpdatedRows } = await db
      .updateTable("coachuren")
      .set({
        urenPerWeek: hours(urenPerWeek),
        specialismen,
        ...(isNoloc !== undefined && { isNoloc }),
        versie: expectedVersion + 1,
      })
      .where("regioId", "=", user.regioId)
      .where("gebruikerId", "=", id)
      .where("versie", "=", expectedVersion)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) {
      const current = await db
        .selectFrom("coachuren")
        .select("versie")
        .where("regioId", "=", user.regioId)
        .where("gebruikerId", "=", id)
        .executeTakeFirst();
      throw changedMeanwhile("coachuren", id, current);
    }
    return { coachId: id, versie: expectedVersion + 1 };
  },
  betrokkenen: () => [],
});
