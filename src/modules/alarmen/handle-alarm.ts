import { sql } from "kysely";
import { Failure } from "#core/failure";
import { defineAction } from "../door.ts";
import { date, id, oneOf, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkFunctional, reden } from "../voorstellen/voorstel.ts";
import { Alarm, ALARMSOORTEN, BESLUITEN, checkTot } from "./alarm.ts";
import { alarmenOf, insertBehandeling } from "./alarm-store.ts";

/** Decides about an alarm: it keeps silent until a day, with who decided that and why. Then it is back, if it is still so. */
export const handleAlarm = defineAction({
  name: "alarm.handle",
  summary: "Een alarm uitstellen of afhandelen tot een dag, met een reden",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({
    id,
    soort: oneOf(ALARMSOORTEN),
    besluit: oneOf(BESLUITEN),
    tot: date,
    reden: reden(5, "Waarom het alarm tot die dag kan zwijgen"),
  }),
  output: Alarm,
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id, soort, besluit, tot, reden }, { gemeente }) {
    checkTot(besluit, tot, context.today());
    checkFunctional(reden, "reden");
    const wie = sql`select ${id}::uuid as inwoner_id`;
    const find = async (stand: "open" | "behandeld") =>
      (await alarmenOf(context, wie, { stand, soort, limit: 1, offset: 0 })).rijen[0];
    if (!((await find("open")) ?? (await find("behandeld")))) throw isErNiet();
    await insertBehandeling(context, { inwonerId: id, gemeente: gemeente!, soort, besluit, tot, reden });
    const alarm = await find("behandeld");
    if (!alarm) throw isErNiet();
    return alarm;
  },
  betrokkenen: (_, { id }) => [id],
});

const isErNiet = () =>
  new Failure("conflict", "alarm.is-er-niet", "Dit alarm is er niet (meer). Er is niets vastgelegd.");
