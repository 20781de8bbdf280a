import { defineQuery } from "../door.ts";
import { page, pageOf, paging, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { Taak } from "./taak.ts";
import { ownTaken, taakFromRow } from "./taak-store.ts";

/** The long work that this user started, newest first. */
export const listTaken = defineQuery({
  name: "taken.list",
  summary: "Uw langlopende werk, het nieuwste eerst",
  verwerkingsactiviteit: beheren,
  dataklasse: "taak",
  input: request(paging),
  output: page(Taak),
  subject: async () => ({ object: "taken" }),
  async run({ db, user }, input) {
    const { limit, offset, ...where } = pageOf(input);
    const rows = await ownTaken(db, user)
      .orderBy("gemaakt", "desc")
      .orderBy("id")
      .limit(limit)
      .offset(offset)
      .execute();
    const { totaal } = await db
      .selectFrom("taken")
      .select((eb) => eb.fn.countAll<number>().as("totaal"))
      .where("regioId", "=", user.regioId)
      .where("gebruikerId", "=", user.id)
      .executeTakeFirstOrThrow();
    return { ...where, totaal, rijen: rows.map(taakFromRow) };
  },
  betrokkenen: () => [],
});
