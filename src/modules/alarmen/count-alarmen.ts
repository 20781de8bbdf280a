import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { gemeente, oneOf, orNull, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { ALARMSOORTEN } from "./alarm.ts";
import { telAlarmen } from "./alarm-store.ts";

const afgerond = (description: string) => Type.Integer({ minimum: 0, multipleOf: 5, description });

/** How many there are, for who steers: from ten people on, rounded to five. Nobody stands in it by name. */
export const countAlarmen = defineQuery({
  name: "alarmen.count",
  summary: "Hoeveel alarmen er zijn, per gemeente en soort, en bij hoeveel mensen niemand helpt",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "rapport",
  input: request({}),
  output: Type.Object({
    rijen: Type.Array(
      Type.Object({
        gemeente: orNull(Type.Unsafe<string>({ ...gemeente, description: "Leeg: de hele regio" })),
        gemeentenaam: orNull(Type.String()),
        soort: oneOf(ALARMSOORTEN),
        aantal: orNull(afgerond("Leeg: minder dan tien")),
        behandeld: orNull(afgerond("Hiervan is besloten dat het nog even zo kan")),
        zonderBegeleider: orNull(afgerond("Hiervan begeleidt niemand de inwoner")),
      }),
    ),
  }),
  subject: async () => ({ object: "alarmen" }),
  run: async (context) => ({ rijen: await telAlarmen(context) }),
  betrokkenen: () => [],
});
