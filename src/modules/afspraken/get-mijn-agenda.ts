import { Type } from "typebox";
import { addDays } from "#core/dates";
import { defineQuery } from "../door.ts";
import { id, MOST_PEOPLE, orNull, request, tijdstip } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { ownAdres } from "./agenda-store.ts";
import { agendaBetween } from "./botsing-store.ts";

const FOUR_WEEKS_IN_DAYS = 28;

/** The own appointments of four weeks, and where another calendar can read them. */
export const getMijnAgenda = defineQuery({
  name: "agenda.get",
  summary: "Eigen afspraken van de komende vier weken, en het adres voor een andere agenda",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "contactmoment",
  input: request({}),
  output: Type.Object({
    rijen: Type.Array(
      Type.Object({
        id,
        inwonerId: id,
        naam: Type.String(),
        begin: tijdstip,
        duurMinuten: Type.Integer(),
        onderwerp: Type.String(),
        waar: Type.String(),
      }),
      { maxItems: MOST_PEOPLE },
    ),
    adres: orNull(
      Type.Object({
        pad: Type.String({ description: "Geheim: wie dit pad kent ziet tijden, plaatsen en voorletters" }),
        gemaaktOp: tijdstip,
      }),
    ),
  }),
  subject: async (context) => listSubject(context, "read", "contactmoment"),

  async run(context) {
    const today = context.today();
    const rijen = await agendaBetween(context, today, addDays(today, FOUR_WEEKS_IN_DAYS));
    return {
      rijen: rijen.slice(0, MOST_PEOPLE).map((row) => ({ ...row, begin: row.begin.toISOString() })),
      adres: await ownAdres(context),
    };
  },

  betrokkenen: ({ rijen }) => [...new Set(rijen.map(({ inwonerId }) => inwonerId))],
});
