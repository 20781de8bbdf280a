import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { oneOf, page, pageOf, paging, request } from "../fields.ts";
import { eigenInwoners } from "../inwoners/eigen-inwoners.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Alarm, ALARMSOORTEN } from "./alarm.ts";
import { alarmenOf } from "./alarm-store.ts";

/** What may not go on like this, for the inwoners for whom this user works: longest first, never by a score. */
export const listAlarmen = defineQuery({
  name: "alarmen.list",
  summary: "Wat niet zo kan blijven bij de inwoners voor wie u werkt",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({
    stand: Type.Optional(oneOf(["open", "behandeld"])),
    soort: Type.Optional(oneOf(ALARMSOORTEN)),
    ...paging,
  }),
  output: page(Alarm),
  subject: async (context) => listSubject(context, "read", "plan"),
  async run(context, { stand = "open", soort, pagina = 1, perPagina = 20 }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    const vraag = { stand, limit, offset, ...(soort && { soort }) };
    return { ...at, ...(await alarmenOf(context, eigenInwoners(context), vraag)) };
  },
  betrokkenen: ({ rijen }) => rijen.map(({ wie }) => wie.inwonerId),
});
