import { Type } from "typebox";
import { isoDate } from "#core/dates";
import { defineQuery } from "../door.ts";
import { amount, date, gemeente, id, orNull, page, pageOf, paging, request } from "../fields.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { namesOf } from "./jaarwissel-store.ts";
import { maandrijen } from "./subsidieoverzicht-store.ts";

const Maandrij = Type.Object({
  plaatsingId: id,
  inwonerId: id,
  /** Null where the role may not know who it is. */
  inwonernaam: orNull(Type.String()),
  bij: orNull(Type.String({ description: "Werkgever of unit" })),
  bedragInCenten: amount,
  delen: Type.Array(
    Type.Object({ vanaf: date, tot: date, dagen: Type.Integer(), bedragPerMaandInCenten: amount }),
  ),
});

/** The plaatsingen behind the sum of one month. */
export const listSubsidiemaand = defineQuery({
  name: "subsidie.maand",
  summary: "De plaatsingen achter het bedrag van één maand",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "subsidie",
  input: request({
    gemeente,
    maand: Type.String({ pattern: "^20\\d\\d-(0[1-9]|1[0-2])$", description: "Zoals 2026-03" }),
    ...paging,
  }),
  output: page(Maandrij),
  subject: async (_context, { gemeente }) => ({ object: `gemeente/${gemeente}`, gemeente }),
  async run(context, { gemeente, maand, ...asked }) {
    const { limit, offset, ...at } = pageOf(asked);
    const eerste = isoDate(`${maand}-01`);
    const rows = await maandrijen(context, { gemeente, eerste }, { limit, offset });
    const names = await namesOf(
      context,
      rows.map(({ plaatsingId }) => plaatsingId),
    );
    return {
      ...at,
      totaal: rows[0]?.totaal ?? 0,
      rijen: rows.map(({ plaatsingId, inwonerId, bedragInCenten, delen }) => ({
        plaatsingId,
        inwonerId,
        bedragInCenten,
        delen: [...delen],
        inwonernaam: names.get(plaatsingId)?.inwonernaam ?? null,
        bij: names.get(plaatsingId)?.bij ?? null,
      })),
    };
  },
  betrokkenen: ({ rijen }) => [...new Set(rijen.map(({ inwonerId }) => inwonerId))],
});
