import { sql } from "kysely";
import { Type } from "typebox";
import { addDays } from "#core/dates";
import { defineQuery } from "../door.ts";
import { id, orNull, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Punt } from "./punt.ts";
import { inwonerPunten, puntenOf } from "./punten.ts";

const SIX_WEEKS_IN_DAYS = 42;

/** The first thing that asks for this user about one inwoner. */
export const getVolgendeStap = defineQuery({
  name: "inwoner.volgende-stap",
  summary: "Wat nu het eerst moet gebeuren voor deze inwoner",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "persoon",
  input: request({ id }),
  output: Type.Object({ stap: orNull(Punt) }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id }) {
    const wie = sql`select ${id}::uuid as inwoner_id`;
    const tot = addDays(context.today(), SIX_WEEKS_IN_DAYS);
    const { punten } = await puntenOf(context, inwonerPunten(context), { wie, tot, limit: 1 });
    return { stap: punten[0] ?? null };
  },

  betrokkenen: (_, { id }) => [id],
});
