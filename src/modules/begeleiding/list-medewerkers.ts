import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
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
    rijen: Type.Array(Medewerker),
    meldingen: Type.Array(Signaal),
    bezoeken: Type.Array(EigenBezoek, { description: "Van een inwoner zelf; een werkgever leest ze niet" }),
  }),
  subject: async (context) => listSubject(context, "read", "melding"),
  async run(context) {
    const own = context.user.inwonerId === null ? eigenMedewerkers : eigenWerk;
    return {
      rijen: await own(context),
      meldingen: await eigenSignalen(context),
      bezoeken: await eigenBezoeken(context),
    };
  },
  betrokkenen: ({ rijen, meldingen }) => [
    ...new Set([...rijen, ...meldingen].map(({ inwonerId }) => inwonerId)),
  ],
});
