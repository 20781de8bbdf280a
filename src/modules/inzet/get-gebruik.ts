import { sql } from "kysely";
import { Type } from "typebox";
import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { defineQuery } from "../door.ts";
import { id, orNull, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Effect, effecten, type Telling } from "./effect.ts";
import { standen } from "./standen.ts";

/** How full an instrument is, who waits (a count), and how many had work after it. Counts only. */
export const getGebruik = defineQuery({
  name: "instrument.gebruik",
  summary: "Hoe vol een instrument is, hoeveel mensen wachten en hoeveel er daarna werk hadden",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "instrument",
  input: request({ id }),
  output: Type.Object({
    capaciteit: orNull(Type.Integer()),
    bezet: Type.Integer(),
    wacht: Type.Integer(),
    gevraagd: Type.Integer({ description: "Aanvragen waarover nog niet is besloten" }),
    effect: Type.Array(Effect),
  }),
  subject: async (_, { id }) => ({ object: `instrument/${id}` }),
  async run(context, { id }) {
    const capaciteit = await capaciteitVan(context, id);
    const stand = (await standen(context)).get(id) ?? { bezet: 0, wacht: 0, gevraagd: 0 };
    return { capaciteit, ...stand, effect: effecten(await tellingen(context, id)) };
  },
  betrokkenen: () => [], // counts, of which none is so small that it tells about someone
});

async function capaciteitVan({ db, user }: Context, id: string): Promise<number | null> {
  const row = await db
    .selectFrom("instrumenten")
    .select("capaciteit")
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound("instrument", id);
  return row.capaciteit;
}

const tellingen = async ({ db }: Context, id: string): Promise<readonly Telling[]> =>
  (
    await sql<Telling>`
      select maanden, klaar, met_werk as "metWerk", gestopt from tel_inzeteffect(${id}::uuid)`.execute(db)
  ).rows;
