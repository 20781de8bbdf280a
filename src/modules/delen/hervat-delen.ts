import { sql } from "kysely";
import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { alHervat } from "./deling.ts";

/** Takes back that someone shares nothing with a werkgever or with all: from now on plekken may be proposed to him again. */
export const hervatDelen = defineAction({
  name: "delen.hervat",
  summary: "Weer delen met een werkgever, of met alle werkgevers",
  verwerkingsactiviteit: matchen,
  dataklasse: "delen",
  input: request({ id, stopId: id }),
  output: Type.Object({ id, inwonerId: id }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run({ db, now }, { id: inwonerId, stopId }) {
    const { rows } = await sql<{ gedaan: boolean }>`
      select hervat_delen(${inwonerId}::uuid, ${stopId}::uuid, ${now()}) as gedaan`.execute(db);
    if (!rows[0]?.gedaan) throw alHervat();
    return { id: stopId, inwonerId };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});
