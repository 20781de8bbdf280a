import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { keuzeSubject, keuzesVan, withdrawKeuze } from "./keuze-store.ts";
import { Matchkeuze } from "./matchkeuze.ts";

/** From the next ronde on the pair takes part as any other. That it was decided, and by whom, stays. */
export const withdrawMatchkeuze = defineAction({
  name: "matchkeuze.withdraw",
  summary: "Een vastgezette of uitgesloten plek weer vrijgeven voor de volgende matchronde",
  verwerkingsactiviteit: matchen,
  dataklasse: "voorstel",
  input: request({ id }),
  output: Matchkeuze,
  subject: (context, { id }) => keuzeSubject(context, id),
  async run(context, { id }) {
    await withdrawKeuze(context, id);
    const [keuze] = await keuzesVan(context, { id, alle: true });
    return keuze!;
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
