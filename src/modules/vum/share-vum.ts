import { sql } from "kysely";
import { Type } from "typebox";
import { notFound } from "#core/failure";
import type { Database } from "#db/database";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { adresGeheim, alGedeeld, deeltNiets } from "./vumdeling.ts";

/** From now on other organisations can find this inwoner: without his name, under a number that is made for it. */
export const shareVum = defineAction({
  name: "vum.deel",
  summary: "Via VUM te vinden zijn voor andere organisaties",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "delen",
  input: request({ id }),
  output: Type.Object({ inwonerId: id }),
  subject: (context, { id }) => inwonerSubject(context, id),
  async run({ db, user, newId, now }, { id }) {
    if (await isAdresGeheim(db, user.regioId, id)) throw adresGeheim();
    const { rows } = await sql<{ uitkomst: string }>`
      select vum_delen(${id}::uuid, ${newId()}::uuid, ${now()}) as uitkomst`.execute(db);
    const uitkomst = rows[0]?.uitkomst;
    if (uitkomst === "al gedeeld") throw alGedeeld();
    if (uitkomst === "deelt niets") throw deeltNiets();
    if (uitkomst !== "gedaan") throw notFound("inwoner", id);
    return { inwonerId: id };
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});

/** What VUM asks first is where someone lives. */
async function isAdresGeheim(db: Database, regioId: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom("inwoners")
    .select("adresGeheim")
    .where("regioId", "=", regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.adresGeheim === true;
}
