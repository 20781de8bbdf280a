import { sql } from "kysely";
import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Alarm, ALARMSOORTEN } from "./alarm.ts";
import { alarmenOf } from "./alarm-store.ts";

const alarmen = Type.Array(Alarm, { maxItems: ALARMSOORTEN.length }); // of each kind at most one

/** What may not go on like this for one inwoner, and what was decided about it. */
export const listAlarmenVanInwoner = defineQuery({
  name: "inwoner.alarmen",
  summary: "Wat niet zo kan blijven voor een inwoner, en wat daarover is besloten",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({ id }),
  output: Type.Object({ open: alarmen, behandeld: alarmen }),
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id }) {
    const van = (stand: "open" | "behandeld") =>
      alarmenOf(context, sql`select ${id}::uuid as inwoner_id`, {
        stand,
        limit: ALARMSOORTEN.length,
        offset: 0,
      });
    return { open: (await van("open")).rijen, behandeld: (await van("behandeld")).rijen };
  },
  betrokkenen: (_, { id }) => [id],
});
