import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, oneOf, orNull, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { VOLGORDE, veldenVan, vraagNa } from "./vragen.ts";
import { checkAntwoorden, isGelijk, Wensantwoord } from "./wens.ts";
import { bewaarAntwoorden, bezigeWens, feitenVan } from "./wens-store.ts";

const MEESTE_VELDEN = 3;

/** Keeps the answer to one question: skipped without one. He goes on later, on another device if he likes. */
export const saveWens = defineAction({
  name: "wens.save",
  summary: "Het antwoord op één vraag bewaren",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "wens",
  input: request({
    id,
    vraag: oneOf(VOLGORDE),
    antwoorden: Type.Array(Wensantwoord, { maxItems: MEESTE_VELDEN }),
  }),
  output: Type.Object({ inwonerId: id, volgende: orNull(oneOf(VOLGORDE)) }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id: inwonerId, vraag, antwoorden }, { gemeente }) {
    checkAntwoorden(vraag, antwoorden);
    const wensId = await bezigeWens(context, inwonerId, gemeente!);
    const bekend = new Map(
      (await feitenVan(context, inwonerId)).map((feit) => [feit.onderwerp, feit.waarde]),
    );
    const volgende = vraagNa(vraag);
    await bewaarAntwoorden(
      context,
      { id: wensId, inwonerId, gemeente: gemeente! },
      {
        weg: veldenVan(vraag).map(({ onderwerp }) => onderwerp),
        // confirmed as it was known: in that same order, which says what he likes most
        antwoorden: antwoorden.map(({ onderwerp, waarde }) => {
          const was = bekend.get(onderwerp);
          return { onderwerp, waarde: was !== undefined && isGelijk(was, waarde) ? was : waarde };
        }),
        vraag: volgende,
      },
    );
    return { inwonerId, volgende };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});
