import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { MOST_PEOPLE, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { EigenBezoek, Medewerker } from "./medewerker.ts";
import { eigenBezoeken, eigenMedewerkers, eigenWerk } from "./medewerker-store.ts";
import { Signaal } from "./signaal.ts";
import { eigenSignalen } from "./signaal-store.ts";

/** An employer sees who works for him, an inwoner his own work; whom to call, and what they told us. Nothing else of anyone. */
export const listMedewerkers = defineQuery({
  name: "medewerkers.list",
  summary: "Wie bij u werkt, wie u kunt bellen, wat u meldde en welke bezoeken u mag lezen",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "melding",
  input: request({}),
  output: Type.Object({
    rijen: Type.Array(Medewerker, { maxItems: MOST_PEOPLE }),
    meldingen: Type.Array(Signaal, { maxItems: MOST_PEOPLE }),
    bezoeken: Type.Array(EigenBezoek, {
      maxItems: MOST_PEOPLE,
      description: "Van een inwoner zelf; een werkgever leest ze niet",
    }),
  }),
  subject: async (context) => listSubject(context, "read", "melding"),
  async run(context) {
    const own = context.user.inwonerId === null ? eigenMedewerkers : eigenWerk;
    return {
      rijen: (await own(context)).slice(0, MOST_PEOPLE),
      meldingen: (await eigenSignalen(context)).slice(0, MOST_PEOPLE),
      bezoeken: (await eigenBezoeken(context)).slice(0, MOST_PEOPLE),
    };
  },
  betrokkenen: ({ rijen, meldingen, bezoeken }) => [
    ...new Set([...rijen, ...meldingen, ...bezoeken].map(({ inwonerId }) => inwonerId)),
  ],
});
