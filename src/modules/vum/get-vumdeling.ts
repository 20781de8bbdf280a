import { sql } from "kysely";
import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, orNull, request, tijdstip } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";

/** May other organisations find this inwoner through VUM? Only when he said so himself. */
export const getVumdeling = defineQuery({
  name: "vumdeling.get",
  summary: "Of andere organisaties een inwoner via VUM kunnen vinden, en sinds wanneer",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "delen",
  input: request({ id }),
  output: Type.Object({ sinds: orNull(tijdstip) }),
  subject: (context, { id }) => inwonerSubject(context, id),
  async run({ db }, { id }) {
    const { rows } = await sql<{ sinds: Date | null }>`select vum_gedeeld(${id}::uuid) as sinds`.execute(db);
    return { sinds: rows[0]?.sinds?.toISOString() ?? null };
  },
  betrokkenen: (_, { id }) => [id],
});
