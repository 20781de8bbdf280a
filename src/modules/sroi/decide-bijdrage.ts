import { Type } from "typebox";
import { notFound } from "#core/failure";
import { defineAction } from "../door.ts";
import { id, oneOf, orNull, request, text } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { decide, verplichtingOf } from "./bijdrage-store.ts";
import { alBeslist, eigenBijdrage, geenBedrag, SroiVerplichtingInFull, wrong } from "./sroi.ts";
import { verplichtingById } from "./sroi-store.ts";

/** A second person says yes or no to an effort. A yes fixes the amount; a no says why. */
export const decideBijdrage = defineAction({
  name: "sroi.besluit",
  summary: "Een SROI-bijdrage van een ander goedkeuren of afwijzen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "sroi",
  input: request({
    id,
    besluit: oneOf(["goedgekeurd", "afgewezen"]),
    reden: Type.Optional(orNull(text(300))),
  }),
  output: SroiVerplichtingInFull,
  subject: async (_, { id }) => ({ object: `sroi/${id}` }),
  async run(context, { id, besluit, reden = null }) {
    const verplichtingId = await verplichtingOf(context, id);
    const { bijdragen } = await verplichtingById(context, verplichtingId);
    const bijdrage = bijdragen.find((een) => een.id === id);
    if (!bijdrage) throw notFound("sroi", id);
    if (bijdrage.status !== "ingediend") throw alBeslist();
    if (bijdrage.isVanMij) throw eigenBijdrage();
    if (besluit === "afgewezen" && reden === null) throw wrong(["reden"], "Schrijf in één zin waarom niet.");
    const isYes = besluit === "goedgekeurd";
    if (isYes && bijdrage.bedragInCenten === null) throw geenBedrag();
    await decide(context, id, { status: besluit, bedrag: isYes ? bijdrage.bedragInCenten : null, reden });
    return verplichtingById(context, verplichtingId);
  },
  betrokkenen: () => [],
});
