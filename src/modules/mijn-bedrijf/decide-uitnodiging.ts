import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { Uitnodiging } from "./bedrijfsgebruiker.ts";
import { decide, uitnodigingById } from "./bedrijfsgebruiker-store.ts";

/** The second person of the two: after a yes the colleague can sign in, for his own company only (S-25). */
export const decideUitnodiging = defineAction({
  name: "uitnodiging.decide",
  summary: "Een uitnodiging van een werkgever bevestigen of weigeren",
  verwerkingsactiviteit: beheren,
  dataklasse: "bedrijfsgebruiker",
  input: request({ id, isBevestigd: Type.Boolean() }),
  output: Uitnodiging,
  subject: async (_, { id }) => ({ object: `uitnodiging/${id}` }),
  async run(context, { id, isBevestigd }) {
    await decide(context, id, isBevestigd);
    return uitnodigingById(context, id);
  },
  betrokkenen: () => [],
});
