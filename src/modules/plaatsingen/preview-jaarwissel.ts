import { Type } from "typebox";
import { type Context, defineQuery } from "../door.ts";
import { date, gemeente, page, pageOf, paging, request } from "../fields.ts";
import { isoDate } from "#core/dates";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { namesOf } from "./jaarwissel-store.ts";
import {
  jaar,
  jaarwisselOf,
  Jaarwisselrij,
  Jaarwisseltotaal,
  kenmerkOf,
  totaalOf,
  type Uitkomst,
} from "./jaarwissel.ts";

/** What 1 January would do to the loonkostensubsidies of a gemeente. Nothing is kept. */
export const previewJaarwissel = defineQuery({
  name: "subsidie.jaarwissel.preview",
  summary: "Wat 1 januari doet met de loonkostensubsidies van een gemeente; er wordt niets bewaard",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "subsidie",
  input: request({ gemeente, jaar, ...paging }),
  output: Type.Object({
    gemeente,
    jaar,
    datum: date,
    ...page(Jaarwisselrij).properties,
    samen: Jaarwisseltotaal,
    kenmerk: Type.String({ description: "Hoort bij precies deze bedragen; stuur het mee bij goedkeuren" }),
  }),
  subject: async (_context, { gemeente }) => ({ object: `gemeente/${gemeente}`, gemeente }),
  async run(context, { gemeente, jaar, ...asked }) {
    const { limit, offset, ...at } = pageOf(asked);
    const found = await jaarwisselOf(context, gemeente, jaar);
    return {
      gemeente,
      jaar,
      datum: isoDate(`${jaar}-01-01`),
      ...at,
      totaal: found.length,
      rijen: await rowsOf(context, found.slice(offset, offset + limit)),
      samen: totaalOf(found),
      kenmerk: kenmerkOf(found),
    };
  },
  betrokkenen: ({ rijen }) => [...new Set(rijen.map(({ inwonerId }) => inwonerId))],
});

async function rowsOf(context: Context, found: readonly Uitkomst[]) {
  const names = await namesOf(
    context,
    found.map(({ subsidie }) => subsidie.plaatsingId),
  );
  return found.map(
    ({ subsidie: { plaatsingId, inwonerId }, oudInCenten, perioden, waaromNiet, isVerwerkt }) => ({
      plaatsingId,
      inwonerId,
      inwonernaam: names.get(plaatsingId)?.inwonernaam ?? null,
      bij: names.get(plaatsingId)?.bij ?? null,
      oudInCenten,
      nieuwInCenten: perioden[0]?.bedragInCenten ?? null,
      waaromNiet,
      isVerwerkt,
      perioden: perioden.map(({ vanaf, tot, bedragInCenten, stappen }) => ({
        vanaf,
        tot,
        bedragInCenten,
        stappen: [...stappen],
      })),
    }),
  );
}
