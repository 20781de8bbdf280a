import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Lksgemeente, lksLijn, Lksland, lksland } from "./loonkosten.ts";

/** The money for loonkostensubsidie comes a year later: what each gemeente has to have ready meanwhile. */
export const getLoonkosten = defineQuery({
  name: "loonkosten.get",
  summary:
    "Loonkostensubsidie per gemeente: wat is toegekend, wat het Rijk een jaar later geeft, en het voorschot",
  verwerkingsactiviteit: sturen,
  dataklasse: "geld",
  input: request({}),
  output: Type.Object({
    land: Type.Array(Lksland),
    gemeenten: Type.Array(Lksgemeente),
    samen: Lksgemeente.properties.jaren,
    afgeschermd: Type.Array(Type.String({ description: "In een van de jaren minder dan tien mensen" })),
  }),
  subject: async () => ({ object: "loonkosten" }),
  async run(context) {
    const land = await lksland(context);
    return { land, ...(await lksLijn(context, land)) };
  },
  betrokkenen: () => [],
});
