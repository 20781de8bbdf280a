import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, page, pageOf, paging, request, tijdstip } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";

/** What was changed in the plan, by whom and when; newest first. */
export const listPlanwijzigingen = defineQuery({
  name: "plan.geschiedenis",
  summary: "Wat er in het plan veranderde, met wie en wanneer",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({ id, ...paging }),
  output: page(Type.Object({ id, wat: Type.String(), doorNaam: Type.String(), tijdstip })),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run({ db, user }, { id, ...asked }) {
    const { pagina, perPagina, limit, offset } = pageOf(asked);
    const rows = await db
      .selectFrom("planwijzigingen")
      .select((eb) => ["id", "wat", "doorNaam", "tijdstip", eb.fn.countAll<string>().over().as("totaal")])
      .where("regioId", "=", user.regioId)
      .where("inwonerId", "=", id)
      .orderBy("tijdstip", "desc")
      .orderBy("id")
      .limit(limit)
      .offset(offset)
      .execute();
    return {
      totaal: Number(rows[0]?.totaal ?? 0),
      pagina,
      perPagina,
      rijen: rows.map(({ id, wat, doorNaam, tijdstip }) => ({
        id,
        wat,
        doorNaam,
        tijdstip: tijdstip.toISOString(),
      })),
    };
  },

  betrokkenen: (_, { id }) => [id],
});
