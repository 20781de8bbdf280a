import { type Static, Type } from "typebox";
import type { Context } from "../context.ts";
import { id, oneOf, orNull } from "../fields.ts";
import { afwegingById } from "./afweging-store.ts";
import { Sessieregel, STATUSSEN } from "./afweging.ts";
import { antwoordenVan, sessieById } from "./sessie-store.ts";
import { Samenvatting, sessieuitslag } from "./uitslag.ts";

/** What the big screen shows: how to take part, how many did, and what comes of it. */
export const Sessiestand = Type.Object({
  sessie: Sessieregel,
  afweging: Type.Object({
    id,
    naam: Type.String(),
    vraag: Type.String(),
    status: oneOf(STATUSSEN),
    criteria: Type.Array(Type.String()),
    opties: Type.Array(Type.String()),
  }),
  samen: orNull(Samenvatting),
});
export type Sessiestand = Static<typeof Sessiestand>;

export async function sessiestand(context: Context, sessieId: string): Promise<Sessiestand> {
  const { afwegingId, ...sessie } = await sessieById(context, sessieId);
  const afweging = await afwegingById(context, afwegingId);
  const { id, naam, vraag, status, criteria, opties } = afweging;
  return {
    sessie,
    afweging: {
      id,
      naam,
      vraag,
      status,
      criteria: criteria.map((each) => each.naam),
      opties: opties.map((each) => each.naam),
    },
    samen: sessieuitslag(afweging, await antwoordenVan(context, sessieId)),
  };
}
