import { sql } from "kysely";
import { Type } from "typebox";
import { notFound } from "#core/failure";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { alGedeeld, deeltNiets } from "./vumdeling.ts";

/** From now on other organisations can find this inwoner: without his name, under a number that is made for it. */
export const shareVum = defineAction({
  name: "vum.deel",
  summary: "Via VUM te vinden zijn voor andere organisaties",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "delen",
  input: request({ id }),
  output: Type.Object({ inwonerId: id }),
  subject: (context, { id }) => inwonerSubject(context, id),
  async run({ db, newId, now }, { id }) {
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
