import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { gemeente, oneOf, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { ALARMSOORTEN } from "./alarm.ts";
import { telAlarmen } from "./alarm-store.ts";

/** How many there are, for who steers. Nobody stands in it by name. */
export const countAlarmen = defineQuery({
  name: "alarmen.count",
  summary: "Hoeveel alarmen er zijn, per gemeente en soort, en bij hoeveel mensen niemand helpt",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "rapport",
  input: request({}),
  output: Type.Object({
    rijen: Type.Array(
      Type.Object({
        gemeente,
        soort: oneOf(ALARMSOORTEN),
        aantal: Type.Integer(),
        behandeld: Type.Integer({ description: "Hiervan is besloten dat het nog even zo kan" }),
        zonderBegeleider: Type.Integer({ description: "Hiervan begeleidt niemand de inwoner" }),
      }),
    ),
  }),
  subject: async () => ({ object: "alarmen" }),
  run: async (context) => ({ rijen: await telAlarmen(context) }),
  betrokkenen: () => [],
});
