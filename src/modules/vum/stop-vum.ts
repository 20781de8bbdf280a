import { sql } from "kysely";
import { Type } from "typebox";
import { notFound } from "#core/failure";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { nietGedeeld } from "./vumdeling.ts";

/** Nobody finds this inwoner through VUM any more, and who found him before cannot open his profile. */
export const stopVum = defineAction({
  name: "vum.stop",
  summary: "Niet meer via VUM te vinden zijn",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "delen",
  input: request({ id }),
  output: Type.Object({ inwonerId: id }),
  subject: (context, { id }) => inwonerSubject(context, id),
  async run({ db }, { id }) {
    const { rows } = await sql<{ uitkomst: string }>`select vum_niet_delen(${id}::uuid) as uitkomst`.execute(
      db,
    );
    const uitkomst = rows[0]?.uitkomst;
    if (uitkomst === "al gestopt") throw nietGedeeld();
    if (uitkomst !== "gedaan") throw notFound("inwoner", id);
    return { inwonerId: id };
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
