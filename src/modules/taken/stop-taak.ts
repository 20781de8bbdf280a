import { sql } from "kysely";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { Taak } from "./taak.ts";
import { taakById } from "./taak-store.ts";

/** Asks long work to stop. Work that did not begin yet is stopped at once; what is ready stays as it is. */
export const stopTaak = defineAction({
  name: "taak.stop",
  summary: "Langlopend werk stoppen; er verandert dan niets",
  verwerkingsactiviteit: beheren,
  dataklasse: "taak",
  input: request({ id }),
  output: Taak,
  subject: async (_context, { id }) => ({ object: `taak/${id}` }),
  async run(context, { id }) {
    const { db, user, now } = context;
    await db
      .updateTable("taken")
      .set({
        status: sql<string>`case status when 'wacht' then 'gestopt' else 'stopt' end`,
        afgerond: sql<Date | null>`case status when 'wacht' then ${now()}::timestamptz end`,
      })
      .where("regioId", "=", user.regioId)
      .where("gebruikerId", "=", user.id)
      .where("id", "=", id)
      .where("status", "in", ["wacht", "bezig"])
      .execute();
    return taakById(context, id);
  },
  betrokkenen: () => [],
});
