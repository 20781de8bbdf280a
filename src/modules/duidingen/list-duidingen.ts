import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Duiding, onderwerp } from "./duiding.ts";
import { duidingen } from "./duiding-store.ts";

/** What the adviser wrote beside a figure or a report, with every version. */
export const listDuidingen = defineQuery({
  name: "duiding.list",
  summary: "De eigen woorden van de beleidsadviseur bij een cijfer of rapport, met alle versies",
  verwerkingsactiviteit: sturen,
  dataklasse: "doel",
  input: request({ onderwerp: Type.Optional(onderwerp) }),
  output: Type.Object({ rijen: Type.Array(Duiding, { description: "De nieuwste eerst" }) }),
  subject: async () => ({ object: "duidingen" }),
  run: async (context, { onderwerp }) => ({ rijen: await duidingen(context, onderwerp) }),
  betrokkenen: () => [],
});
