import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { date, id, orNull, request, text } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { DoelInFull, doelInFull } from "./doel-in-full.ts";
import { doelById } from "./doel-store.ts";
import { kloptNiet } from "./doelstelling.ts";
import { insertStand } from "./doelstand-store.ts";

/** How far a target is that we do not count ourselves, with the source. It never changes again. */
export const recordDoelstand = defineAction({
  name: "doelstelling.stand",
  summary: "Een stand doorgeven van een doel dat Meedoen niet zelf telt, met de bron",
  verwerkingsactiviteit: sturen,
  dataklasse: "doel",
  input: request({
    id,
    peildatum: date,
    waarde: Type.Integer({ minimum: 0, maximum: 1_000_000 }),
    bron: text(300),
    toelichting: orNull(text(400)),
  }),
  output: DoelInFull,
  subject: async (_, { id }) => ({ object: `doelstelling/${id}` }),
  async run(context, { id, ...stand }) {
    const { telregel } = await doelById(context, id);
    if (telregel !== "stand")
      throw kloptNiet([], "Dit doel telt Meedoen zelf. Leg de telling van vandaag vast.");
    if (stand.peildatum > context.today())
      throw kloptNiet(["peildatum"], "De peildatum ligt in de toekomst. Kies vandaag of een eerdere dag.");
    await insertStand(context, { ...stand, doelId: id, wijze: "geregistreerd" });
    return doelInFull(context, id);
  },
  betrokkenen: () => [],
});
