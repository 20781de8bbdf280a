import { sql } from "kysely";
import { type Static, Type } from "typebox";
import { addDays, addMonths, isoDate, type IsoDate } from "#core/dates";
import type { Context } from "../context.ts";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { toezien } from "../verwerkingsactiviteiten.ts";
import { type Bezoek, Dag } from "./meekijken.ts";

/** Who looked at an inwoner in a month, for himself: the last day first (S-21). A look stands in it as soon as it is done. */
export const listMeekijken = defineQuery({
  name: "meekijken.list",
  summary: "Wie in een maand uw gegevens bekeek, en waarvoor",
  verwerkingsactiviteit: toezien,
  dataklasse: "meekijken",
  input: request({
    id,
    maand: Type.Optional(
      Type.String({ pattern: "^20\\d\\d-(0[1-9]|1[0-2])$", description: "Zonder: deze maand" }),
    ),
  }),
  output: Type.Object({
    maand: Type.String(),
    eerder: Type.String({ description: "De maand ervoor" }),
    dagen: Type.Array(Dag),
  }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id, maand = context.today().slice(0, 7) }) {
    const vanaf = isoDate(`${maand}-01`);
    const bezoeken = await bezoekenIn(context, id, vanaf);
    const dagen: Dag[] = [];
    for (const { dag, ...bezoek } of bezoeken) {
      const last = dagen.at(-1);
      if (last?.dag === dag) last.bezoeken.push(bezoek);
      else dagen.push({ dag, bezoeken: [bezoek] });
    }
    return { maand, eerder: addMonths(vanaf, -1).slice(0, 7), dagen };
  },

  betrokkenen: (_, { id }) => [id],
});

type Row = Omit<Static<typeof Bezoek>, "eerste" | "laatste"> & { dag: IsoDate; eerste: Date; laatste: Date };

async function bezoekenIn({ db }: Context, inwonerId: string, vanaf: IsoDate) {
  const tot = addDays(addMonths(vanaf, 1), -1);
  const { rows } = await sql<Row>`
    select dag, rol, naam, functie, organisatie, doelen, aantal, eerste, laatste
      from wie_keek_mee(${inwonerId}::uuid, ${vanaf}::date, ${tot}::date)`.execute(db);
  return rows.map((row) => ({
    ...row,
    eerste: row.eerste.toISOString(),
    laatste: row.laatste.toISOString(),
  }));
}
