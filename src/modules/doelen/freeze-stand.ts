import { defineAction } from "../door.ts";
import { id, orNull, request, text } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { DoelInFull, doelInFull } from "./doel-in-full.ts";
import { doelById } from "./doel-store.ts";
import { kloptNiet } from "./doelstelling.ts";
import { insertStand } from "./doelstand-store.ts";
import { metHeleStand } from "./stand.ts";

/** Keeps what is counted today; a later count stands beside it. */
export const freezeDoelstand = defineAction({
  name: "doelstelling.vaststellen",
  summary: "De telling van vandaag vaststellen, zodat deze stand niet meer verandert",
  verwerkingsactiviteit: sturen,
  dataklasse: "doel",
  input: request({ id, toelichting: orNull(text(400)) }),
  output: DoelInFull,
  subject: async (_, { id }) => ({ object: `doelstelling/${id}` }),
  async run(context, { id, toelichting }) {
    const [counted] = await metHeleStand(context, [await doelById(context, id)]);
    const { waarde, wijze, bron } = counted!.stand; // one for each that was asked
    if (waarde === null || wijze === "geen" || wijze === "geregistreerd")
      throw kloptNiet([], "Er is geen telling om vast te stellen. Geef een stand door met de bron.");
    const peildatum = context.today();
    await insertStand(context, { doelId: id, wijze: "vastgesteld", peildatum, waarde, bron, toelichting });
    return doelInFull(context, id);
  },
  betrokkenen: () => [],
});
