import { sql } from "kysely";
import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Einde } from "./einde.ts";
import { eindesOf } from "./einde-store.ts";

const AT_MOST = 50;

/** What ends soon for one inwoner, and what was decided about it. */
export const listEindesVanInwoner = defineQuery({
  name: "inwoner.eindes",
  summary: "Wat er voor een inwoner afloopt, en wat daarover is besloten",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({ id }),
  output: Type.Object({ rijen: Type.Array(Einde) }),
  subject: (context, { id }) => inwonerSubject(context, id),
  run: async (context, { id }) => ({
    rijen: await eindesOf(context, sql`select ${id}::uuid as inwoner_id`, {
      zonderBesluit: false,
      limit: AT_MOST,
    }),
  }),
  betrokkenen: (_, { id }) => [id],
});
