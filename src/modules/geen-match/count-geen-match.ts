import { sql } from "kysely";
import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { gemeente, oneOf, orNull, request } from "../fields.ts";
import { may } from "../toegang/toegang.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { GEEN_MATCH_REDENEN, type GeenMatchReden } from "./geen-match.ts";

/** How often each reason was given: of ten inwoners or more, in fives, over whole quarters, by gemeente over a year; and the plekken exactly. */
export const countGeenMatch = defineQuery({
  name: "geen-match.count",
  summary:
    "Waarom voorstellen niets werden en plekken leeg bleven, per reden, zonder kleine aantallen mensen",
  verwerkingsactiviteit: sturen,
  dataklasse: "rapport",
  input: request({
    jaar: Type.Integer({ minimum: 2015, maximum: 2100 }),
    kwartaal: Type.Optional(Type.Integer({ minimum: 1, maximum: 4, description: "Leeg: het hele jaar" })),
    gemeente: Type.Optional(gemeente),
  }),
  output: Type.Object({
    redenen: Type.Array(
      Type.Object({
        reden: oneOf(GEEN_MATCH_REDENEN),
        inwoners: orNull(
          Type.Integer({ description: "Op vijf afgerond; null: minder dan tien, of niemand" }),
        ),
        plekken: orNull(
          Type.Integer({ description: "Gesloten zonder invulling; null: hoort niet bij uw werk" }),
        ),
      }),
    ),
  }),
  subject: async () => ({ object: "regio" }),
  async run(context, { jaar, kwartaal = null, gemeente = null }) {
    const { db, user } = context;
    const seesPlekken = may(user, "read", "plek", { object: "regio" });
    const { rows: mensen } = await sql<{ reden: GeenMatchReden; aantal: number }>`
      select reden, aantal from tel_geen_match(${jaar}::integer, ${kwartaal}::integer, ${gemeente})`.execute(
      db,
    );
    const { rows: plekken } = await sql<{ reden: GeenMatchReden; aantal: number }>`
      select geen_match_reden as reden, count(*)::integer as aantal from plekken
       where regio_id = ${user.regioId} and status = 'gesloten' and geen_match_reden is not null
         and extract(year from geen_match_op) = ${jaar}
         and (${kwartaal}::integer is null or extract(quarter from geen_match_op) = ${kwartaal}::integer)
         and gemeente = coalesce(${gemeente}, gemeente)
       group by 1`.execute(db);
    const van = (rijen: readonly { reden: GeenMatchReden; aantal: number }[], reden: GeenMatchReden) =>
      rijen.find((rij) => rij.reden === reden)?.aantal;
    return {
      redenen: GEEN_MATCH_REDENEN.map((reden) => ({
        reden,
        inwoners: van(mensen, reden) ?? null,
        plekken: seesPlekken ? (van(plekken, reden) ?? 0) : null,
      })),
    };
  },
  betrokkenen: () => [],
});
